import { sourceOf } from './read/Source';
import type { Workbook } from './model/Workbook';

/** What a person should know before a change is saved. `signed`: any change makes the signature invalid. */
export type WorkbookFinding = { readonly kind: 'signed' } | { readonly kind: 'macros' };

/** What is special about the file that a workbook was opened from. */
export function findingsOf(workbook: Workbook): readonly WorkbookFinding[] {
  const names = sourceOf(workbook)?.package.names ?? [];
  const signed = names.some((name) => name.startsWith('_xmlsignatures/') && name.endsWith('.xml'));
  const macros = names.some((name) => name.endsWith('vbaProject.bin'));
  return [...(signed ? [{ kind: 'signed' } as const] : []), ...(macros ? [{ kind: 'macros' } as const] : [])];
}
