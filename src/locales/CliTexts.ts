import type { CliUnitsTexts } from './CliUnitsTexts';

type Sentence<Params extends string> = (params: Readonly<Record<Params, string>>) => string;

/** Every text of the command line, in one language. Sentences are whole, so that word order stays the language's own. */
export interface CliTexts {
  readonly help: {
    readonly program: string;
    readonly recalculate: string;
    readonly dynamics: string;
    readonly appendices: string;
    readonly region: string;
    readonly period: string;
    readonly unit: string;
    readonly date: string;
    readonly orientation: string;
    readonly projects: string;
    readonly overwrite: string;
    readonly title: string;
    readonly same: string;
    readonly export: string;
    readonly exportOutput: string;
    readonly sheets: string;
    readonly unitSheets: string;
    readonly oneUnit: string;
    readonly overwriteUnitSheets: string;
    readonly sendUnitSheets: string;
    readonly undo: string;
    readonly help: string;
    readonly input: string;
    readonly output: string;
    readonly sheet: string;
    readonly roster: string;
    readonly from: string;
    readonly to: string;
    readonly lang: string;
    readonly json: string;
    readonly force: string;
    readonly preview: string;
    readonly version: string;
    readonly usage: string;
    readonly options: string;
    readonly arguments: string;
    readonly commands: string;
    readonly examples: string;
  };
  readonly usage: {
    readonly noCommand: string;
    readonly unknownCommand: Sentence<'word'>;
    readonly unknownOption: Sentence<'word'>;
    readonly missingArgument: Sentence<'word'>;
    readonly missingValue: Sentence<'word'>;
    readonly extraArguments: Sentence<'word'>;
    readonly badMonth: Sentence<'word'>;
    readonly badOrientation: Sentence<'word'>;
    readonly badCount: Sentence<'word'>;
    readonly badPair: Sentence<'word'>;
    readonly badLanguage: Sentence<'word'>;
    readonly seeHelp: string;
  };
  readonly failure: {
    readonly 'input-missing': Sentence<'file'>;
    readonly 'input-is-folder': Sentence<'file'>;
    readonly 'input-unreadable': Sentence<'file' | 'reason'>;
    readonly 'old-format': Sentence<'file'>;
    readonly 'not-xlsx': Sentence<'file'>;
    readonly 'output-missing': string;
    readonly 'output-is-input': Sentence<'file'>;
    readonly 'output-exists': Sentence<'file'>;
    readonly 'output-is-folder': Sentence<'file'>;
    readonly 'output-folder-missing': Sentence<'file' | 'other'>;
    readonly 'output-ending': Sentence<'file' | 'other'>;
    readonly 'export-ending': Sentence<'file'>;
    readonly 'no-browser': Sentence<'file'>;
    readonly 'browser-failed': Sentence<'other'>;
    readonly 'output-not-written': Sentence<'file' | 'reason'>;
    readonly unexpected: Sentence<'detail'>;
  };
  /** Why a file cannot be opened, by the codec's codes. */
  readonly opening: {
    readonly 'empty-file': Sentence<'file'>;
    readonly 'not-a-workbook': Sentence<'file'>;
    readonly 'cut-off': Sentence<'file'>;
    readonly 'old-format': Sentence<'file'>;
    readonly encrypted: Sentence<'file'>;
    readonly 'binary-workbook': Sentence<'file'>;
    readonly 'other-document': Sentence<'file'>;
    readonly 'too-large': Sentence<'file'>;
    readonly 'too-many-parts': Sentence<'file'>;
    readonly 'damaged-part': Sentence<'file' | 'part'>;
    readonly 'missing-part': Sentence<'file' | 'part'>;
    /** A change that the codec will not make, with its code and values for whoever is asked. */
    readonly refused: Sentence<'detail'>;
  };
  readonly reason: {
    readonly EACCES: string;
    readonly EPERM: string;
    readonly EROFS: string;
    readonly ENOSPC: string;
    readonly EBUSY: string;
    readonly ENAMETOOLONG: string;
    readonly EMFILE: string;
    readonly other: string;
  };
  readonly outcome: {
    readonly noLedger: Sentence<'lookedFor'>;
    readonly nearly: Sentence<'sheet' | 'row' | 'found' | 'missing'>;
    readonly nothingMade: string;
    readonly noUnitSheets: string;
    readonly unknownSheet: Sentence<'name' | 'available'>;
    readonly nothingToPrint: string;
    readonly nothingToUndo: string;
    readonly alreadyUndone: string;
    readonly cancelled: string;
    readonly written: Sentence<'file'>;
    readonly unchanged: Sentence<'file'>;
    readonly previewed: string;
    readonly undone: Sentence<'cells'>;
    readonly undoneKept: Sentence<'count'>;
    readonly undoneSheets: Sentence<'sheets'>;
    readonly sheetsRemoved: Sentence<'sheets'>;
    readonly sheetsRewritten: Sentence<'sheets'>;
    readonly undoneDiffering: Sentence<'count'>;
    readonly stepsLeft: Sentence<'count'>;
  };
  readonly report: {
    readonly listMark: string;
    readonly betweenSentences: string;
    readonly ledgerOn: Sentence<'sheets'>;
    readonly until: Sentence<'year' | 'month'>;
    readonly untilMonth: Sentence<'month'>;
    readonly otherStates: Sentence<'sheets'>;
    readonly figures: Sentence<'items' | 'units'>;
    readonly count: Sentence<'count'>;
    readonly basis: string;
    readonly bandAndLimit: Sentence<'band' | 'threshold'>;
    readonly bandUnder: Sentence<'band' | 'threshold'>;
    readonly withoutRatio: string;
    readonly changes: Sentence<'count'>;
    readonly noChanges: string;
    readonly rounding: Sentence<'count'>;
    readonly tidied: Sentence<'count'>;
    readonly review: Sentence<'count'>;
    readonly notes: string;
    readonly more: Sentence<'count'>;
    readonly column: {
      readonly cell: string;
      readonly item: string;
      readonly before: string;
      readonly after: string;
      readonly stands: string;
      readonly why: string;
    };
    readonly empty: string;
    readonly exported: Sentence<'sheets'>;
    readonly unitSheets: {
      readonly made: Sentence<'count'>;
      readonly sheet: Sentence<'sheet' | 'items' | 'behind' | 'review' | 'gaps' | 'pages' | 'change'>;
      readonly silent: Sentence<'count'>;
      readonly withoutUnit: Sentence<'count'>;
    };
    readonly appendices: {
      readonly sheet: Sentence<'sheet' | 'title' | 'pages' | 'change'>;
      readonly change: Readonly<Record<'made' | 'rewritten' | 'none', string>>;
      readonly bulletin: string;
      readonly withoutRatio: Sentence<'count'>;
      readonly notRecalculated: Sentence<'count'>;
    };
    readonly dynamics: {
      readonly madeOn: Sentence<'sheet' | 'first' | 'last'>;
      readonly log: Sentence<'sheet' | 'entries'>;
      readonly roster: Sentence<'sheet'>;
      readonly otherRosters: Sentence<'sheets'>;
      readonly grids: Sentence<'sheets'>;
      readonly ledger: Sentence<'sheets'>;
      readonly unit: string;
      readonly project: string;
      readonly inMonth: Sentence<'month' | 'count'>;
      readonly coverage: Sentence<'marks' | 'possible' | 'share'>;
      readonly conflicts: Sentence<'count'>;
      readonly conflict: Sentence<'name' | 'likely' | 'count'>;
    };
  };
  readonly units: CliUnitsTexts;
  readonly stage: Readonly<
    Record<'open' | 'read' | 'assess' | 'journal' | 'write' | 'check' | 'store' | 'save', string>
  >;
  readonly progress: Sentence<'stage' | 'share'>;
}
