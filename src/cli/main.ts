import { parseArguments } from './arguments/parseArguments';
import { parseLanguage } from './arguments/parseLanguage';
import { checkOutput } from './files/checkOutput';
import { readInput } from './files/readInput';
import { writeWhole } from './files/writeWhole';
import { EXPORT_ENDINGS } from './export/exportOutcome';
import type { PrintPdf } from './export/PrintPdf';
import type { OpenSession } from './LedgerSession';
import type { Outcome } from './Outcome';
import { progressLine } from './progressLine';
import type { Request } from './Request';
import { runRequest } from './runRequest';
import type { Sentences } from './sentences/Sentences';
import { sayThrown } from './sentences/sayThrown';
import { sentencesIn } from './sentences/sentencesIn';
import { textsIn } from './sentences/textsIn';
import { tellOutcome, tellRefusal } from './tellOutcome';
import type { Terminal } from './Terminal';

/** What the command line is given from outside: a window, a way to open workbooks, the time of day. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly openSession: OpenSession;
  readonly printPdf: PrintPdf;
  /** ISO text, for the journal. */
  readonly today: () => string;
}

const done = 0;
const refused = 1;
const misused = 2;

/** Runs one command. The exit code: 0 done, 1 refused with a sentence on `err`, 2 the words were wrong. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  const language = parseLanguage(args);
  const texts = textsIn(typeof language === 'string' ? language : 'zh');
  if (typeof language !== 'string') return misuse(texts.usage.badLanguage({ word: language.unknown }));
  const parsed = parseArguments(args, texts);
  if (parsed.kind === 'wrong') return misuse(parsed.sentence);
  if (parsed.kind === 'request') return run(parsed.request, sentencesIn(language), surroundings);
  terminal.out(parsed.text);
  return done;

  function misuse(sentence: string): number {
    terminal.err(`${sentence}${texts.usage.seeHelp}\n`);
    return misused;
  }
}

async function run(request: Request, sentences: Sentences, surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  const progress = progressLine(terminal, sentences.texts);
  try {
    const outcome = await outcomeOf(request, { sentences, surroundings, progress });
    if (outcome.kind !== 'refused' && outcome.bytes !== null && request.output !== null)
      writeWhole(request.output, outcome.bytes);
    progress.clear();
    tellOutcome(outcome, { request, sentences, terminal });
    return outcome.kind === 'refused' ? refused : done;
  } catch (thrown) {
    progress.clear();
    const { code, sentence } = sayThrown(thrown, request.input, sentences.texts);
    tellRefusal({ code, sentences: [sentence] }, { request, terminal });
    return refused;
  }
}

interface Means {
  readonly sentences: Sentences;
  readonly surroundings: Surroundings;
  readonly progress: ReturnType<typeof progressLine>;
}

async function outcomeOf(request: Request, { sentences, surroundings, progress }: Means): Promise<Outcome> {
  const bytes = readInput(request.input);
  if (request.output !== null)
    checkOutput({
      input: request.input,
      output: request.output,
      force: request.force,
      ...(request.kind === 'export' ? { endings: EXPORT_ENDINGS } : {}),
    });
  progress.show('open', 0);
  const session = await surroundings.openSession(bytes);
  try {
    const { printPdf, today } = surroundings;
    return await runRequest({ request, session, progress, sentences, printPdf, now: today() });
  } finally {
    session.close();
  }
}
