import { CommanderError, type Command } from 'commander';
import type { CliTexts } from '../../locales/CliTexts';
import type { Request } from '../Request';
import { buildProgram, type Handlers, type Options } from './buildProgram';
import { parseMonth } from './parseMonth';
import { parsePairs } from './parsePairs';
import { parseFilter, parseUnits } from './parseUnits';
import { parseReportOptions } from './parseReportOptions';

/** What the words of the command line come to: a request, help to show, or a sentence about what is wrong with them. */
export type Parsed =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Reads the words after the program's name. Nothing is looked up on disk. */
export function parseArguments(args: readonly string[], texts: CliTexts): Parsed {
  let parsed: Parsed = { kind: 'wrong', sentence: texts.usage.noCommand };
  const handlers: Handlers = {
    recalculate: (input, output, options) => {
      parsed = withOutput(output, options, texts, (written) =>
        request({ kind: 'recalculate', sheet: options.sheet ?? null, input, ...written }),
      );
    },
    dynamics: (input, output, options) => {
      const months = [options.from, options.to].map((word) => (word === undefined ? null : parseMonth(word)));
      const wrong = [options.from, options.to].find(
        (word, index) => word !== undefined && months[index] === null,
      );
      const [first = null, last = null] = months;
      const same = parsePairs(options.same ?? []);
      if (wrong !== undefined) parsed = { kind: 'wrong', sentence: texts.usage.badMonth({ word: wrong }) };
      else if (same.kind === 'wrong')
        parsed = { kind: 'wrong', sentence: texts.usage.badPair({ word: same.word }) };
      else {
        const { roster = null, title = null } = options;
        const settled = same.pairs.map(([name, project]) => {
          return { name, project: project === '' ? null : project };
        });
        parsed = withOutput(output, options, texts, (written) =>
          request({ kind: 'dynamics', roster, first, last, title, settled, input, ...written }),
        );
      }
    },
    appendices: (input, output, options) => {
      const read = parseReportOptions(options, texts);
      const { sheet = null, overwrite = false } = options;
      const edited = overwrite ? 'overwrite' : 'keep';
      if (read.kind === 'wrong') parsed = read;
      else
        parsed = withOutput(output, options, texts, (written) =>
          request({ kind: 'appendices', sheet, report: read.report, edited, input, ...written }),
        );
    },
    unitSheets: (input, output, options) => {
      const { sheet = null, unit: units = 'all', overwrite = false } = options;
      const edited = overwrite ? 'overwrite' : 'keep';
      parsed = withOutput(output, options, texts, (written) =>
        request({ kind: 'unit-sheets', sheet, units, edited, input, ...written }),
      );
    },
    units: (input, options) => {
      parsed = parseUnits(input, options, texts);
    },
    filter: (input, output, options) => {
      parsed = parseFilter(input, output, options, texts);
    },
    export: (input, output, options) => {
      parsed = request({
        kind: 'export',
        input,
        output,
        sheets: options.sheets === undefined ? null : namesIn(options.sheets),
        what: options.unitSheets === true ? 'unit-sheets' : 'appendices',
        json: options.json === true,
        force: options.force === true,
      });
    },
    undo: (input, output, options) => {
      parsed = request({
        kind: 'undo',
        input,
        output,
        json: options.json === true,
        force: options.force === true,
      });
    },
  };
  const program = buildProgram(texts, handlers);
  try {
    program.parse(args, { from: 'user' });
    return parsed;
  } catch (error) {
    if (error instanceof CommanderError) return refusal(error, program, args, texts);
    throw error;
  }
}

type Written = Pick<Request, 'output' | 'json' | 'force'>;

/** A file to write is named, or nothing is written. */
function withOutput(
  output: string | undefined,
  options: Pick<Options, 'preview' | 'json' | 'force'>,
  texts: CliTexts,
  understood: (written: Written) => Parsed,
): Parsed {
  const preview = options.preview === true;
  if (output === undefined && !preview) return { kind: 'wrong', sentence: texts.failure['output-missing'] };
  return understood({
    output: preview ? null : (output ?? null),
    json: options.json === true,
    force: options.force === true,
  });
}

/** Sheets' names between commas or Chinese list marks. */
const namesIn = (words: string): string[] =>
  words
    .split(/[,\uff0c\u3001]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const request = (asked: Request): Parsed => ({ kind: 'request', request: asked });

function refusal(error: CommanderError, program: Command, args: readonly string[], texts: CliTexts): Parsed {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
      return { kind: 'wrong', sentence: texts.usage.noCommand };
    case 'commander.helpDisplayed':
      return { kind: 'help', text: helpOf(program, args) };
    case 'commander.unknownCommand':
      return { kind: 'wrong', sentence: texts.usage.unknownCommand({ word }) };
    case 'commander.unknownOption':
      return { kind: 'wrong', sentence: texts.usage.unknownOption({ word }) };
    case 'commander.missingArgument':
      return { kind: 'wrong', sentence: texts.usage.missingArgument({ word }) };
    case 'commander.optionMissingArgument':
      return { kind: 'wrong', sentence: texts.usage.missingValue({ word }) };
    case 'commander.excessArguments':
      return { kind: 'wrong', sentence: texts.usage.extraArguments({ word: lastWord(args) }) };
    default:
      return { kind: 'wrong', sentence: texts.usage.seeHelp };
  }
}

const lastWord = (args: readonly string[]): string => args.findLast((arg) => !arg.startsWith('-')) ?? '';

function helpOf(program: Command, args: readonly string[]): string {
  const command = program.commands.find((known) => known.name() === args[0]) ?? program;
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}
