import { defaultReport, type ReportSettings, type TitledSheet } from './ReportSettings';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function titlesOf(value: unknown): ReportSettings['titles'] {
  const fields = fieldsOf(value);
  const title = (sheet: TitledSheet): string | null => textOf(fields[sheet]);
  return {
    completed: title('completed'),
    'on-schedule': title('on-schedule'),
    behind: title('behind'),
    dynamics: title('dynamics'),
  };
}

function projectsOf(value: unknown): ReportSettings['projects'] {
  const counts = Object.entries(fieldsOf(value)).flatMap(([category, count]) =>
    typeof count === 'number' && Number.isInteger(count) && count >= 0 ? [[category, count] as const] : [],
  );
  return Object.fromEntries(counts);
}

/** Reads what the workbook keeps about its printed sheets; a field that cannot be read is as by default. */
export function parseReport(value: unknown): ReportSettings {
  const fields = fieldsOf(value);
  const period = textOf(fields.period);
  return {
    region: textOf(fields.region),
    period: period !== null && /^(?:\d{4}-)?(?:0[1-9]|1[0-2])$/.test(period) ? period : null,
    unit: textOf(fields.unit),
    date: textOf(fields.date),
    orientation: fields.orientation === 'landscape' ? 'landscape' : defaultReport.orientation,
    titles: titlesOf(fields.titles),
    projects: projectsOf(fields.projects),
  };
}
