const encoder = new TextEncoder();
const MOST_BYTES = 3;

/** Whether a text is longer than `limit` bytes in UTF-8; short and long ones are told without encoding them. */
export function isLonger(text: string, limit: number): boolean {
  if (text.length * MOST_BYTES <= limit) return false;
  return text.length > limit || encoder.encode(text).length > limit;
}
