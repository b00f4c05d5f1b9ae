/** Where desktop Excel stands on each system on which Office add-ins run: 2021 LTSC and Microsoft 365 install alike. */
const places = {
  win32: [
    'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
    'C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
  ],
  darwin: ['/Applications/Microsoft Excel.app'],
};

/** The place of desktop Excel, of those that `exists`, or null: also on a system for which there is no desktop Excel. */
exports.findExcel = (platform, exists) => (places[platform] ?? []).find(exists) ?? null;
