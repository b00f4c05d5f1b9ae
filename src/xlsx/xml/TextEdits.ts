interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text by its old places; everything between them stays as it is. Insertions at one place keep their order. */
export class TextEdits {
  private readonly edits: Edit[] = [];

  constructor(readonly source: string) {}

  get any(): boolean {
    return this.edits.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    if (this.source.slice(start, end) !== text) this.edits.push({ start, end, text });
  }

  insert(place: number, text: string): void {
    if (text !== '') this.edits.push({ start: place, end: place, text });
  }

  apply(): string {
    const sorted = this.edits.map((edit, index) => ({ edit, index }));
    sorted.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
    const pieces: string[] = [];
    let place = 0;
    for (const { edit } of sorted) {
      if (edit.start < place) throw new RangeError('Two changes of a part overlap.');
      pieces.push(this.source.slice(place, edit.start), edit.text);
      place = edit.end;
    }
    return pieces.join('') + this.source.slice(place);
  }
}
