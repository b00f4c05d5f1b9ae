import type { CellStyle } from '../../domain/sheet/SheetDescription';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const EDGES: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

/** The edges that are left away; a cell without a border keeps its top and left: they are its neighbours' bottom and right. */
function openEdges({ border, open }: CellStyle): readonly Edge[] {
  if (border === undefined) return EDGES.filter((edge) => edge !== 'EdgeTop' && edge !== 'EdgeLeft');
  switch (open) {
    case 'above':
      return ['EdgeTop'];
    case 'below':
      return ['EdgeBottom'];
    case 'both':
      return ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'];
    default:
      return [];
  }
}

/** Draws the borders of an area, or of several, and takes away those that an earlier version of a made sheet had there. */
export function drawBorders(format: Excel.RangeFormat, style: CellStyle): void {
  const open = openEdges(style);
  for (const edge of open) format.borders.getItem(edge).style = 'None';
  if (style.border === undefined) return;
  for (const edge of EDGES) {
    if (open.includes(edge)) continue;
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = '#000000';
    line.weight = 'Thin';
  }
}
