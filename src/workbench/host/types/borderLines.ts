import { HostError } from '../errors/HostError';

interface Line {
  readonly file: string;
  readonly style: string;
  readonly weight: string;
}

/** The file's border lines, and Office's pair of style and weight for each. */
const LINES: readonly Line[] = [
  { file: 'thin', style: 'Continuous', weight: 'Thin' },
  { file: 'medium', style: 'Continuous', weight: 'Medium' },
  { file: 'thick', style: 'Continuous', weight: 'Thick' },
  { file: 'hair', style: 'Continuous', weight: 'Hairline' },
  { file: 'dashed', style: 'Dash', weight: 'Thin' },
  { file: 'mediumDashed', style: 'Dash', weight: 'Medium' },
  { file: 'dashDot', style: 'DashDot', weight: 'Thin' },
  { file: 'mediumDashDot', style: 'DashDot', weight: 'Medium' },
  { file: 'dashDotDot', style: 'DashDotDot', weight: 'Thin' },
  { file: 'mediumDashDotDot', style: 'DashDotDot', weight: 'Medium' },
  { file: 'dotted', style: 'Dot', weight: 'Thin' },
  { file: 'double', style: 'Double', weight: 'Thick' },
  { file: 'slantDashDot', style: 'SlantDashDot', weight: 'Medium' },
];

/** Office's words for a line of the file; no line is style None, weight Thin. */
export function officeLine(file: string | undefined): { readonly style: string; readonly weight: string } {
  return LINES.find((line) => line.file === file) ?? { style: 'None', weight: 'Thin' };
}

/** The file's line after `style` was set; `undefined` is none. */
export function lineOfStyle(style: unknown, weight: string): string | undefined {
  if (style === 'None') return undefined;
  const lines = LINES.filter((line) => line.style === style);
  const [first] = lines;
  if (!first) throw new HostError('InvalidArgument');
  return (lines.find((line) => line.weight === weight) ?? first).file;
}

/** The file's line after `weight` was set; a border that was not there becomes continuous. */
export function lineOfWeight(weight: unknown, style: string): string {
  const line =
    LINES.find((known) => known.style === style && known.weight === weight) ??
    LINES.find((known) => known.style === 'Continuous' && known.weight === weight);
  if (!line) throw new HostError('InvalidArgument');
  return line.file;
}
