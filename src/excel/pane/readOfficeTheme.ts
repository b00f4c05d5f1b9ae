/** Whether Office tells its theme, and whether it is a dark one; null where it does not (the web never does). */
export function readOfficeTheme(): 'light' | 'dark' | null {
  const context: { readonly officeTheme?: Partial<Office.OfficeTheme> | null } = Office.context;
  return themeOfColor(context.officeTheme?.bodyBackgroundColor ?? '');
}

/** A background as a theme: `#RRGGBB` by its luminance; null for anything else. */
export function themeOfColor(color: string): 'light' | 'dark' | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => parseInt(pair, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
