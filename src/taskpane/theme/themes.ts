import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Shade } from './useSystemTheme';

/** Chinese text in the system's own interface face, on Windows, Mac and elsewhere. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

export const themes: Readonly<Record<Shade, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
