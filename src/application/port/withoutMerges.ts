import type { WorkbookPort } from './WorkbookPort';

/**
 * The same workbook with its merges unread: reading them clears the user's own undo on the desktop, so a first look, which
 * nobody asked for by a click, does without. Cells that a merge covers then look blank.
 */
export function withoutMerges(port: WorkbookPort): WorkbookPort {
  return {
    ...port,
    readDetails: (requests, marker, watch) =>
      port.readDetails(
        requests.map((request) => ({ ...request, merges: [] })),
        marker,
        watch,
      ),
  };
}
