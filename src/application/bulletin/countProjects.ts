import { levelOf } from '../../domain/bulletin/levelOf';
import { normalizeText } from '../../domain/ledger/normalizeName';
import { cellAt } from '../../domain/sheet/cellAt';
import type { GridRead } from '../dynamics/readGrid';
import type { ReportSettings } from '../settings/ReportSettings';

/** A category whose projects are to be counted: its level (省, 湘潭市) and the word for it (省实事). */
interface Category {
  readonly level: string;
  readonly word: string;
}

/** What the roster says about itself: its sheet's name, and the lines above its header. */
function rosterTexts({ found }: GridRead): readonly string[] {
  return found.projects.flatMap(({ sheet, header }) => {
    const { row: first, column: left, columns } = sheet.area;
    const lines = Array.from({ length: Math.max(0, header.row - first) }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => String(cellAt(sheet, first + row, left + column))),
    );
    return [sheet.name, ...lines.flat()];
  });
}

function named(text: string, categories: readonly Category[]): readonly Category[] {
  const plain = normalizeText(text);
  return categories.filter(({ level }) => plain.includes(level.length === 1 ? `${level}级` : level));
}

/**
 * The category whose projects the roster lists: the one that it names itself, else the one that the title of the monthly
 * grid does (省级项目…). Null where none, or more than one, is named.
 */
function rosterCategory(grid: GridRead, title: string, categories: readonly Category[]): Category | null {
  const own = named(rosterTexts(grid).join(' '), categories);
  const found = own.length > 0 ? own : named(title, categories);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** How many projects a category has: as settled, else as the roster counts them; null where neither tells. */
export function countProjects(
  categories: readonly Category[],
  { projects }: ReportSettings,
  roster: { readonly grid: GridRead | null; readonly title: string },
): ReadonlyMap<string, number | null> {
  const { grid, title } = roster;
  const listed = grid === null ? null : rosterCategory(grid, title, categories);
  const settled = new Map(
    Object.entries(projects).map(([word, count]) => [levelOf(word) ?? normalizeText(word), count]),
  );
  return new Map(
    categories.map((category) => {
      const counted = category === listed ? (grid?.read.dynamics.rows.length ?? null) : null;
      return [category.level, settled.get(category.level) ?? counted];
    }),
  );
}
