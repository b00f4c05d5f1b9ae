import { HostError } from '../errors/HostError';
import classes from './knownMembers.json';

/** A member of the declarations: its kind, and the requirement set it came with (`1.9`, `ExcelApiDesktop 1.1`). */
export interface KnownMember {
  readonly kind: 'property' | 'method' | 'event';
  readonly since: string;
}

const lines: Readonly<Record<string, string>> = classes;
const parsed = new Map<string, ReadonlyMap<string, KnownMember>>();

/** The members that the declarations give a class, by name; empty for an unknown class. */
export function knownMembers(type: string): ReadonlyMap<string, KnownMember> {
  const known = parsed.get(type);
  if (known) return known;
  const line = lines[type] ?? '';
  const members = new Map(line === '' ? [] : line.split(', ').map(readMember));
  parsed.set(type, members);
  return members;
}

function readMember(text: string): [string, KnownMember] {
  const end = text.indexOf(' ');
  const marked = text.slice(0, end);
  const kind = marked.endsWith('()') ? 'method' : marked.endsWith('!') ? 'event' : 'property';
  return [marked.replace(/(\(\)|!)$/, ''), { kind, since: text.slice(end + 1) }];
}

/** Excel's error for a member that the host lacks: known to Excel but not here, or no member at all. Those with `_` are office.js's own. */
export function explainMissing(type: string, member: string): HostError {
  const known = member.startsWith('_') || knownMembers(type).has(member);
  return new HostError(known ? 'NotImplemented' : 'ApiNotFound', `${type}.${member}`);
}
