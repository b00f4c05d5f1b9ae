/** Hue, lightness and saturation as Windows counts them: whole numbers up to 240. Excel tints in these, so we round as it does. */
const MAX = 240;

/** A colour made lighter (tint above 0) or darker, as Excel shows it: 4472C4 with 0.8 //=> #D9E1F2. */
export function tinted(hex: string, tint: number): string {
  const { hue, light, saturation } = toHls(hex);
  const next = Math.trunc(tint < 0 ? light * (1 + tint) : light * (1 - tint) + (MAX - MAX * (1 - tint)));
  const high =
    next <= MAX / 2
      ? whole(next * (MAX + saturation) + MAX / 2, MAX)
      : next + saturation - whole(next * saturation + MAX / 2, MAX);
  const low = 2 * next - high;
  const channels = [hue + MAX / 3, hue, hue - MAX / 3].map((place) =>
    whole(channel(low, high, place) * 255 + MAX / 2, MAX),
  );
  return `#${channels
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

function whole(value: number, by: number): number {
  return Math.trunc(value / by);
}

function toHls(hex: string): { hue: number; light: number; saturation: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, spread] = [high + low, high - low];
  const light = whole(sum * MAX + 255, 2 * 255);
  if (spread === 0) return { hue: (MAX * 2) / 3, light, saturation: 0 };
  const base = light <= MAX / 2 ? sum : 2 * 255 - sum;
  const saturation = whole(spread * MAX + Math.trunc(base / 2), base);
  const from = (value: number) => whole((high - value) * (MAX / 6) + Math.trunc(spread / 2), spread);
  return { hue: hueOf({ red, green, blue, high, from }), light, saturation };
}

function hueOf(color: {
  red: number;
  green: number;
  blue: number;
  high: number;
  from: (value: number) => number;
}): number {
  const { red, green, blue, high, from } = color;
  if (red === high) return (from(blue) - from(green) + MAX) % MAX;
  if (green === high) return MAX / 3 + from(red) - from(blue);
  return (MAX * 2) / 3 + from(green) - from(red);
}

function channel(low: number, high: number, place: number): number {
  const hue = (place + MAX) % MAX;
  const rise = (part: number) => low + whole((high - low) * part + MAX / 12, MAX / 6);
  if (hue < MAX / 6) return rise(hue);
  if (hue < MAX / 2) return high;
  return hue < (MAX * 2) / 3 ? rise((MAX * 2) / 3 - hue) : low;
}
