import { normalizeName, normalizeText } from '../ledger/normalizeName';
import type { Project } from './Dynamics';
import { monthNumber, type Month } from './Month';

/** By which a mark of the add-in's own is known again: project, unit and month. */
export function markKey(project: Project, month: Month): string {
  return `${normalizeName(project.name)}|${normalizeText(project.unit)}|${monthNumber(month)}`;
}
