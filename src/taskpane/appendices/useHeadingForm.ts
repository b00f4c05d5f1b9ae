import { useState } from 'react';
import type { ReportSettings } from '../../application';
import { defaultSettings } from '../../application/settings/Settings';
import { usePane } from '../PaneContext';
import { parsePeriodText } from '../texts/parsePeriodText';

/** The form's fields in their order. */
export const FIELDS = ['region', 'period', 'unit', 'date'] as const;

/** What the form's fields hold; an empty text leaves it to be guessed. */
export type HeadingField = (typeof FIELDS)[number];

type Touched = Readonly<Partial<Record<HeadingField, string>>>;

type Orientation = ReportSettings['orientation'];

export interface HeadingForm {
  readonly values: Readonly<Record<HeadingField, string>>;
  readonly orientation: Orientation;
  readonly periodIsWrong: boolean;
  readonly set: (field: HeadingField, value: string) => void;
  readonly setOrientation: (orientation: Orientation) => void;
  /** What a job is to keep from now on; nothing where nothing was touched. */
  readonly report: Partial<ReportSettings>;
}

/** What was touched as it is kept: an empty text is null, which leaves it to be guessed. */
function keptOf(touched: Touched): Partial<Record<HeadingField, string | null>> {
  const kept: Partial<Record<HeadingField, string | null>> = {};
  for (const field of FIELDS) {
    const text = touched[field]?.trim();
    if (text === undefined) continue;
    kept[field] = field === 'period' ? parsePeriodText(text) : text === '' ? null : text;
  }
  return kept;
}

/** The titles' and footer's settings while they are being changed. */
export function useHeadingForm(): HeadingForm {
  const stored = usePane(({ opening }) => (opening?.settings ?? defaultSettings).report);
  const [touched, setTouched] = useState<Touched>({});
  const [orientation, setOrientation] = useState<Orientation | null>(null);
  const valueOf = (field: HeadingField): string => touched[field] ?? stored[field] ?? '';
  const period = touched.period?.trim() ?? '';
  return {
    values: {
      region: valueOf('region'),
      period: valueOf('period'),
      unit: valueOf('unit'),
      date: valueOf('date'),
    },
    orientation: orientation ?? stored.orientation,
    periodIsWrong: period !== '' && parsePeriodText(period) === null,
    set: (field, value) => {
      setTouched({ ...touched, [field]: value });
    },
    setOrientation,
    report: { ...keptOf(touched), ...(orientation === null ? {} : { orientation }) },
  };
}
