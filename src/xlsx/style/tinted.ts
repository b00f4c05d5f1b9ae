/** A colour made lighter (tint above 0) or darker, by its lightness, as Excel does it. */
export function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const chroma = spread * (1 - Math.abs(2 * next - 1));
  const channel = (value: number) => {
    const place = high === low ? 0.5 : (value - low) / (high - low);
    return Math.round(Math.min(1, Math.max(0, next + (place - 0.5) * chroma)) * 255);
  };
  return `#${[red, green, blue]
    .map((value) => channel(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
