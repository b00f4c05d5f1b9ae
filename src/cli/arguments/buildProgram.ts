import { Command } from 'commander';
import type { CliTexts } from '../../locales/CliTexts';

/** The words after IN and OUT, as commander hands them over. */
export interface Options {
  readonly sheet?: string;
  readonly roster?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sheets?: string;
  readonly unitSheets?: true;
  readonly title?: string;
  readonly same?: readonly string[];
  readonly region?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly date?: string;
  readonly orientation?: string;
  readonly projects?: readonly string[];
  readonly overwrite?: true;
  readonly sort?: string;
  readonly replace?: true;
  readonly clear?: true;
  readonly json?: true;
  readonly force?: true;
  readonly preview?: true;
}

/** The same of `unit-sheets` and `filter`, where `--unit` may be given several times. */
export interface UnitSheetsWords extends Omit<Options, 'unit'> {
  readonly unit?: readonly string[];
}

/** What happens when a command was understood. */
export interface Handlers {
  readonly recalculate: (input: string, output: string | undefined, options: Options) => void;
  readonly dynamics: (input: string, output: string | undefined, options: Options) => void;
  readonly appendices: (input: string, output: string | undefined, options: Options) => void;
  readonly unitSheets: (input: string, output: string | undefined, options: UnitSheetsWords) => void;
  readonly units: (input: string, options: Options) => void;
  readonly filter: (input: string, output: string, options: UnitSheetsWords) => void;
  readonly export: (input: string, output: string, options: Options) => void;
  readonly undo: (input: string, output: string, options: Options) => void;
}

/** The command line's grammar with its help in one language; it neither prints nor exits by itself. */
export function buildProgram(texts: CliTexts, handlers: Handlers): Command {
  const program = silent(new Command('npm run ledger --'), texts).description(texts.help.program);
  const recalculate = silent(program.command('recalculate'), texts)
    .description(texts.help.recalculate)
    .argument('<IN.xlsx>', texts.help.input)
    .argument('[OUT.xlsx]', texts.help.output)
    .option('--sheet <NAME>', texts.help.sheet)
    .option('--preview', texts.help.preview);
  const dynamics = silent(program.command('dynamics'), texts)
    .description(texts.help.dynamics)
    .argument('<IN.xlsx>', texts.help.input)
    .argument('[OUT.xlsx]', texts.help.output)
    .option('--roster <NAME>', texts.help.roster)
    .option('--from <YYYY-MM>', texts.help.from)
    .option('--to <YYYY-MM>', texts.help.to)
    .option('--title <TEXT>', texts.help.title)
    .option('--same <A=B>', texts.help.same, gather)
    .option('--preview', texts.help.preview);
  const appendices = appendicesCommand(program, texts);
  const unitSheets = unitSheetsCommand(program, texts);
  const units = silent(program.command('units'), texts)
    .description(texts.units.help.units)
    .argument('<IN.xlsx>', texts.help.input)
    .option('--sheet <NAME>', texts.help.sheet)
    .option('--sort <FIGURE>', texts.units.help.sort);
  const filter = filterCommand(program, texts);
  const sent = silent(program.command('export'), texts)
    .description(texts.help.export)
    .argument('<IN.xlsx>', texts.help.input)
    .argument('<OUT.xlsx|.html|.pdf>', texts.help.exportOutput)
    .option('--sheets <NAMES>', texts.help.sheets)
    .option('--unit-sheets', texts.help.sendUnitSheets);
  const undo = silent(program.command('undo'), texts)
    .description(texts.help.undo)
    .argument('<IN.xlsx>', texts.help.input)
    .argument('<OUT.xlsx>', texts.help.output);
  common(recalculate, texts).action(handlers.recalculate);
  common(dynamics, texts).action(handlers.dynamics);
  common(appendices, texts).action(handlers.appendices);
  common(unitSheets, texts).action(handlers.unitSheets);
  common(units, texts).action(handlers.units);
  common(filter, texts).action(handlers.filter);
  common(sent, texts).action(handlers.export);
  common(undo, texts).action(handlers.undo);
  return program.helpCommand(false).addHelpText('after', () => examples(texts));
}

function appendicesCommand(program: Command, texts: CliTexts): Command {
  return silent(program.command('appendices'), texts)
    .description(texts.help.appendices)
    .argument('<IN.xlsx>', texts.help.input)
    .argument('[OUT.xlsx]', texts.help.output)
    .option('--sheet <NAME>', texts.help.sheet)
    .option('--region <TEXT>', texts.help.region)
    .option('--period <YYYY-MM>', texts.help.period)
    .option('--unit <TEXT>', texts.help.unit)
    .option('--date <TEXT>', texts.help.date)
    .option('--orientation <portrait|landscape>', texts.help.orientation)
    .option('--projects <A=N>', texts.help.projects, gather)
    .option('--overwrite', texts.help.overwrite)
    .option('--preview', texts.help.preview);
}

function unitSheetsCommand(program: Command, texts: CliTexts): Command {
  return silent(program.command('unit-sheets'), texts)
    .description(texts.help.unitSheets)
    .argument('<IN.xlsx>', texts.help.input)
    .argument('[OUT.xlsx]', texts.help.output)
    .option('--sheet <NAME>', texts.help.sheet)
    .option('--unit <NAME>', texts.help.oneUnit, gather)
    .option('--overwrite', texts.help.overwriteUnitSheets)
    .option('--preview', texts.help.preview);
}

function filterCommand(program: Command, texts: CliTexts): Command {
  return silent(program.command('filter'), texts)
    .description(texts.units.help.filter)
    .argument('<IN.xlsx>', texts.help.input)
    .argument('<OUT.xlsx>', texts.help.output)
    .option('--unit <NAME>', texts.units.help.unit, gather)
    .option('--replace', texts.units.help.replace)
    .option('--clear', texts.units.help.clear)
    .option('--sheet <NAME>', texts.help.sheet);
}

/** An option that may be given several times. */
function gather(word: string, words: readonly string[] = []): readonly string[] {
  return [...words, word];
}

function silent(command: Command, texts: CliTexts): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.help.usage,
    'Options:': texts.help.options,
    'Arguments:': texts.help.arguments,
    'Commands:': texts.help.commands,
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', texts.help.help)
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title });
}

function common(command: Command, texts: CliTexts): Command {
  return command
    .option('--force', texts.help.force)
    .option('--json', texts.help.json)
    .option('--lang <zh|en>', texts.help.lang);
}

function examples(texts: CliTexts): string {
  const lines = [
    'recalculate 台账.xlsx 台账-9月.xlsx',
    'recalculate 台账.xlsx --preview',
    'dynamics 台账.xlsx 台账-动态.xlsx --from 2024-03 --to 2024-09',
    'appendices 台账-9月.xlsx 台账-附件.xlsx --projects 湘潭市实事=12',
    'unit-sheets 台账-9月.xlsx 台账-反馈表.xlsx --unit 民政局',
    'units 台账-9月.xlsx --sort behind',
    'filter 台账-9月.xlsx 台账-民政局.xlsx --unit 民政局',
    'export 台账-附件.xlsx 附件.pdf',
    'undo 台账-9月.xlsx 台账-还原.xlsx',
  ];
  return ['', texts.help.examples, ...lines.map((line) => `  npm run ledger -- ${line}`)].join('\n');
}
