import type { DifferentialStyle } from '../../../xlsx';

/** Adds a less important rule's look to what more important rules gave: what those named stays. */
export function overlay(strong: DifferentialStyle, weak: DifferentialStyle): DifferentialStyle {
  return {
    ...weak,
    ...strong,
    ...(strong.font || weak.font ? { font: { ...weak.font, ...strong.font } } : {}),
    ...(strong.borders || weak.borders ? { borders: { ...weak.borders, ...strong.borders } } : {}),
  };
}
