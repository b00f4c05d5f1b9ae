import type { ReportSettings } from '../settings/ReportSettings';
import type { Settings } from '../settings/Settings';
import type { AppendicesOptions } from './AppendicesOptions';

/** What the workbook keeps about its printed sheets, with what a run was given over it. */
export function reportSettings(
  { report }: Settings,
  { report: given = {} }: Pick<AppendicesOptions, 'report'>,
): ReportSettings {
  return { ...report, ...given };
}
