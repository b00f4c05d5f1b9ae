import { displayWidth } from './displayWidth';

/** What must not be torn apart: a number or Latin word with its sign, or a character with the marks around it. */
const piece = /[“‘(（《「]*(?:[\w.%/+-]+|.)[,。;:!?、”’)》」…,.;:!?)]*/gsu;

/** A text in lines of at most so many columns; Chinese breaks anywhere but after an opening and before a closing mark. */
export function wrapDisplay(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const next of text.match(piece) ?? []) {
    if (line !== '' && displayWidth(line + next) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? next.trimStart() : line + next;
    while (displayWidth(line) > columns) {
      const head = fitting(line, columns);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function fitting(text: string, columns: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && displayWidth(head + character) > columns) return head;
    head += character;
  }
  return head;
}
