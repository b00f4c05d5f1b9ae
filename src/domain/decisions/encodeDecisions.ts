import type { DecisionKind } from '../progress/Assessment';
import type { PriorItem, StoredDecision } from './StoredDecision';

const KINDS: readonly DecisionKind[] = ['accept', 'keep', 'typed'];
const TEXTS = ['sheetId', 'sheetName', 'name', 'unit', 'task', 'fingerprint', 'note'] as const;
const RATIO = /^\d+(?:\/[1-9]\d*)?$/;

type Fields = Readonly<Record<string, unknown>>;

/** The decisions as lines of JSON, one each. */
export function encodeDecisions(decisions: readonly StoredDecision[]): readonly string[] {
  return decisions.map((decision) => JSON.stringify(decision));
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function isPrior(value: unknown): value is PriorItem {
  return (
    isFields(value) && ['fingerprint', 'left', 'reported'].every((field) => typeof value[field] === 'string')
  );
}

function isDecision(value: unknown): value is StoredDecision {
  return (
    isFields(value) &&
    TEXTS.every((field) => typeof value[field] === 'string') &&
    KINDS.some((kind) => kind === value.kind) &&
    typeof value.ratio === 'string' &&
    RATIO.test(value.ratio) &&
    Number.isInteger(value.twin) &&
    isPrior(value.prior)
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Reads `encodeDecisions`' lines back; one that is no decision (edited by hand, from a later version) decides nothing. */
export function decodeDecisions(lines: readonly string[]): readonly StoredDecision[] {
  return lines.map(parse).filter(isDecision);
}
