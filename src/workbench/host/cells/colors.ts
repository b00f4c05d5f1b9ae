import { HostError } from '../errors/HostError';

/** Names of colours that Excel takes in place of `#RRGGBB`: the HTML names an add-in is likely to use. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  pink: '#FFC0CB',
};

/** A colour as `#RRGGBB` in capitals, or InvalidArgument. */
export function readColor(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  const named = NAMES[value.toLowerCase()] ?? value;
  const hex = named.startsWith('#') ? named : `#${named}`;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new HostError('InvalidArgument');
  return hex.toUpperCase();
}
