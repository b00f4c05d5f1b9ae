const FULL_WIDTH = /[！-～]/gu;

/** Full-width letters, digits and signs as their half-width twins, as Excel reads what is typed with a Chinese input method. */
export function halfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .replaceAll('￥', '¥');
}
