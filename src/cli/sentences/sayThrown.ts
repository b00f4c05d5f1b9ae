import type { CliTexts } from '../../locales/CliTexts';
import { XlsxError } from '../../xlsx';
import { CliFailure } from '../CliFailure';

/** A refusal by its code, and its one sentence. */
export interface Said {
  readonly code: string;
  readonly sentence: string;
}

/** One sentence for whatever was thrown: a refusal of ours, one of the codec's, or a fault, which says so itself. */
export function sayThrown(thrown: unknown, file: string, texts: CliTexts): Said {
  if (thrown instanceof CliFailure) return { code: thrown.code, sentence: sayFailure(thrown, texts) };
  if (thrown instanceof XlsxError) return { code: thrown.code, sentence: sayXlsxError(thrown, file, texts) };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const detail = message.split('\n')[0] ?? '';
  return { code: 'unexpected', sentence: texts.failure.unexpected({ detail }) };
}

function sayFailure({ code, params }: CliFailure, texts: CliTexts): string {
  return texts.failure[code]({
    file: params.file,
    other: params.other ?? '',
    reason: texts.reason[params.reason ?? 'other'],
  });
}

function sayXlsxError({ code, params }: XlsxError, file: string, { opening }: CliTexts): string {
  const values = Object.values(params).join(' ');
  const detail = values === '' ? code : `${code}: ${values}`;
  const part = String(params.part ?? '');
  return opening[isOpening(code, opening) ? code : 'refused']({ file, part, detail });
}

const isOpening = (code: string, opening: CliTexts['opening']): code is keyof CliTexts['opening'] =>
  code in opening;
