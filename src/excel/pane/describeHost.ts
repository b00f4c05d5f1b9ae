const SETS = ['1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'];

/** Which Excel this is, for a report: platform, version, language, the newest requirement set it offers. */
export function describeHost(): readonly string[] {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const newest = SETS.filter((set) => requirements.isSetSupported('ExcelApi', set)).at(-1) ?? '< 1.14';
  const { platform, version } = diagnostics;
  return [`Excel ${version} (${String(platform)}), ${displayLanguage}, ExcelApi ${newest}`];
}
