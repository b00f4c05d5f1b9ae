import type { CliTexts } from '../CliTexts';

/** The command line's English texts. */
export const cli: CliTexts = {
  help: {
    program:
      'Progress ledger: recalculates completion ratios, says why, and saves a new file (IN is never changed).',
    recalculate: 'recalculate a ledger into a new file',
    dynamics: 'build the monthly grid (附件4) from upload log and roster into a new file',
    export: 'export the made sheets alone: a new workbook, a page to print, or a PDF',
    exportOutput: 'the file to write, ending in .xlsx, .html or .pdf',
    sheets: 'only these worksheets, names between commas (all made ones if left out)',
    undo: 'undo the last step into a new file',
    help: 'show this help',
    input: 'the ledger (.xlsx or .xlsm)',
    output: 'the file to write; same ending as IN',
    sheet: 'the worksheet that holds the ledger',
    roster: 'the worksheet that lists the assessed projects',
    from: 'the first month, as 2024-03',
    to: 'the last month, as 2024-09',
    lang: 'language: zh (Chinese) or en (English)',
    json: 'print JSON, for programs',
    force: 'overwrite OUT if it exists',
    preview: 'show the result, write nothing (OUT may be left out)',
    version: 'show the version',
    usage: 'Usage:',
    options: 'Options:',
    arguments: 'Arguments:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  usage: {
    noCommand: 'Say what to do: recalculate, dynamics, export or undo.',
    unknownCommand: ({ word }) => `There is no command "${word}"; use recalculate, dynamics, export or undo.`,
    unknownOption: ({ word }) => `There is no option "${word}".`,
    missingArgument: ({ word }) => `The argument ${word} is missing.`,
    missingValue: ({ word }) => `The option ${word} needs a value.`,
    extraArguments: ({ word }) =>
      `The argument "${word}" is one too many; put a file name with spaces in double quotes.`,
    badMonth: ({ word }) => `"${word}" is no month; write it as 2024-03.`,
    badLanguage: ({ word }) => `The language "${word}" is not supported; use zh or en.`,
    seeHelp: 'See --help.',
  },
  failure: {
    'input-missing': ({ file }) => `There is no file "${file}"; check its path and name.`,
    'input-is-folder': ({ file }) => `"${file}" is a folder; name an .xlsx file in it.`,
    'input-unreadable': ({ file, reason }) => `"${file}" cannot be read: ${reason}.`,
    'old-format': ({ file }) =>
      `"${file}" is not an .xlsx file; open it in Excel or WPS, save it as .xlsx and try again.`,
    'not-xlsx': ({ file }) => `"${file}" is not an Excel workbook; name an .xlsx or .xlsm file.`,
    'output-missing': 'Name the file to write, or add --preview to see the result only.',
    'output-is-input': ({ file }) =>
      `OUT "${file}" is IN itself, which is never changed; choose another name.`,
    'output-exists': ({ file }) =>
      `"${file}" exists already; choose another name, or add --force to overwrite it.`,
    'output-is-folder': ({ file }) => `"${file}" is a folder; add the name of the file to write.`,
    'output-folder-missing': ({ file, other }) =>
      `"${file}" cannot be written: there is no folder "${other}"; make it first.`,
    'output-ending': ({ file, other }) => `"${file}" must end as IN does: ${other}.`,
    'export-ending': ({ file }) => `OUT "${file}" must end in .xlsx, .html or .pdf.`,
    'no-browser': ({ file }) =>
      `There is no browser to make "${file}" with; install Chrome or Edge, or export .html and print it from any browser.`,
    'browser-failed': ({ other }) => `The browser did not print: ${other}`,
    'output-not-written': ({ file, reason }) => `"${file}" cannot be written: ${reason}.`,
    unexpected: ({ detail }) => `Something went wrong and nothing was written: ${detail}`,
  },
  opening: {
    'empty-file': ({ file }) => `"${file}" is an empty file.`,
    'not-a-workbook': ({ file }) => `"${file}" does not hold an Excel workbook.`,
    'cut-off': ({ file }) => `"${file}" is incomplete, perhaps cut off on its way; get it again.`,
    'old-format': ({ file }) =>
      `"${file}" is really in the old format (.xls or .et); save it as .xlsx and try again.`,
    encrypted: ({ file }) =>
      `"${file}" needs a password to open; remove the password in Excel or WPS, save it and try again.`,
    'binary-workbook': ({ file }) =>
      `"${file}" is a binary workbook (.xlsb); save it as .xlsx and try again.`,
    'other-document': ({ file }) =>
      `"${file}" is another kind of document (Word, PowerPoint, an archive), not an Excel workbook.`,
    'too-large': ({ file }) =>
      `"${file}" would be far too large once unpacked; it was not opened, for safety.`,
    'too-many-parts': ({ file }) => `"${file}" has far too many parts inside; it was not opened, for safety.`,
    'damaged-part': ({ file, part }) =>
      `"${file}" is damaged (${part}); repair it in Excel or WPS, save it and try again.`,
    'missing-part': ({ file, part }) =>
      `"${file}" lacks a part (${part}); repair it in Excel or WPS, save it and try again.`,
    refused: ({ detail }) =>
      `The workbook holds something that cannot be changed safely; nothing was written (${detail}).`,
  },
  reason: {
    EACCES: 'permission denied',
    EPERM: 'the system does not allow it, perhaps another program has it open',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EBUSY: 'another program has it open',
    ENAMETOOLONG: 'the name is too long',
    EMFILE: 'too many files are open',
    other: 'the system reports an error',
  },
  outcome: {
    noLedger: ({ lookedFor }) =>
      `No ledger was found: it needs a header row that names at least ${lookedFor}.`,
    nearly: ({ sheet, row, found, missing }) =>
      `Nearest: sheet "${sheet}", row ${row}, has ${found} but lacks ${missing}.`,
    nothingMade:
      'This workbook holds no made sheets yet; build the monthly grid with dynamics, or the appendices, and export the result.',
    unknownSheet: ({ name, available }) => `There is no sheet "${name}" to export; there are: ${available}.`,
    nothingToPrint: 'These sheets hold nothing to print.',
    nothingToUndo: 'This workbook has no step to undo.',
    alreadyUndone: 'Excel had undone the cells already; only the stored record was updated.',
    cancelled: 'Cancelled; nothing was written.',
    written: ({ file }) => `Written to "${file}".`,
    unchanged: ({ file }) => `Nothing had to change; "${file}" equals IN.`,
    previewed: 'This is a preview; nothing was written.',
    undone: ({ cells }) => `${cells} cells restored.`,
    undoneKept: ({ count }) => `${count} cells were edited since or are gone; they stay as they are:`,
    undoneSheets: ({ sheets }) => `Sheet "${sheets}" was edited since and is kept.`,
    stepsLeft: ({ count }) => `${count} more steps can be undone.`,
  },
  report: {
    listMark: ', ',
    betweenSentences: ' ',
    ledgerOn: ({ sheets }) => `Sheet: ${sheets}`,
    until: ({ year, month }) => `as of ${year}-${month}`,
    untilMonth: ({ month }) => `as of month ${month}`,
    otherStates: ({ sheets }) =>
      `Other states of this ledger were left alone: ${sheets} (choose one with --sheet)`,
    figures: ({ items, units }) => `${items} items, ${units} responsible units`,
    count: ({ count }) => count,
    basis: 'Basis of the ratios',
    bandAndLimit: ({ band, threshold }) => `${band} (${threshold} and over)`,
    bandUnder: ({ band, threshold }) => `${band} (under ${threshold})`,
    withoutRatio: 'without a ratio (not listed)',
    changes: ({ count }) => `Changes: ${count}`,
    noChanges: 'No ratio had to change.',
    rounding: ({ count }) => `Rounding: ${count}`,
    tidied: ({ count }) => `Tidied: ${count} (text became a number, same ratio)`,
    review: ({ count }) => `To review: ${count} (their ratios were kept)`,
    notes: 'Notes',
    more: ({ count }) => `… and ${count} more, see the check list sheet`,
    column: { cell: 'Cell', item: 'Item', before: 'Before', after: 'After', stands: 'Ratio', why: 'Why' },
    exported: ({ sheets }) => `Exported: ${sheets}`,
    empty: 'empty',
    dynamics: {
      madeOn: ({ sheet, first, last }) => `Monthly grid: sheet "${sheet}", months ${first} to ${last}`,
      log: ({ sheet, entries }) => `Upload log: ${sheet} (${entries} entries)`,
      roster: ({ sheet }) => `Projects: ${sheet}`,
      otherRosters: ({ sheets }) => `Other lists of projects, not used: ${sheets} (choose with --roster)`,
      grids: ({ sheets }) => `Earlier grids: ${sheets}`,
      ledger: ({ sheets }) => `Ledger: ${sheets}`,
      unit: 'Unit',
      project: 'Project',
      inMonth: ({ month, count }) => `${month}: ${count}`,
      coverage: ({ marks, possible, share }) => `Coverage ${share} (${marks} √ in ${possible} cells)`,
      conflicts: ({ count }) => `Names to confirm: ${count} (not counted until then)`,
      conflict: ({ name, likely, count }) => `"${name}" may be "${likely}" (${count} cells)`,
    },
  },
  stage: {
    open: 'opening the file',
    read: 'reading the ledger',
    assess: 'working out ratios',
    journal: 'noting the undo step',
    write: 'writing',
    check: 'checking what was written',
    store: 'storing the record',
    save: 'saving the file',
  },
  progress: ({ stage, share }) => `${stage} … ${share}`,
};
