import { useState } from 'react';
import type { ReportSettings, Settings } from '../../application';
import { defaultSettings } from '../../application/settings/Settings';
import { usePane } from '../PaneContext';
import { parsePeriodText } from '../texts/parsePeriodText';
import { parsePoints } from './lightsDraft';
import { parseProjects, showProjects } from './projectsDraft';
import { showPercent, thresholdFrom } from './thresholdDraft';

/** The form's fields as they are typed. */
export interface SettingsDraft {
  readonly threshold: Settings['threshold']['kind'];
  readonly percent: string;
  readonly lights: boolean;
  readonly points: string;
  readonly sheetLanguage: Settings['sheetLanguage'];
  readonly region: string;
  readonly period: string;
  readonly unit: string;
  readonly date: string;
  readonly titles: Readonly<Record<keyof ReportSettings['titles'], string>>;
  readonly projects: string;
}

/** A field that cannot be read as it is typed. */
export type DraftFault = 'percent' | 'points' | 'period' | 'projects';

export interface SettingsForm {
  readonly draft: SettingsDraft;
  readonly fault: DraftFault | null;
  readonly change: (part: Partial<SettingsDraft>) => void;
  /** The settings that the form says; null (and the fault is shown) where a field cannot be read. */
  readonly read: () => Settings | null;
}

const YELLOW = 10;

function draftOf({ threshold, lights, sheetLanguage, report }: Settings): SettingsDraft {
  const { titles } = report;
  return {
    threshold: threshold.kind,
    percent: threshold.kind === 'fixed' ? showPercent(threshold.share) : '75',
    lights: lights.kind === 'on',
    points: String(lights.kind === 'on' ? lights.points : YELLOW),
    sheetLanguage,
    region: report.region ?? '',
    period: report.period ?? '',
    unit: report.unit ?? '',
    date: report.date ?? '',
    titles: {
      completed: titles.completed ?? '',
      'on-schedule': titles['on-schedule'] ?? '',
      behind: titles.behind ?? '',
      dynamics: titles.dynamics ?? '',
    },
    projects: showProjects(report.projects),
  };
}

/** A field that is left empty is guessed from the ledger. */
const settled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function titlesOf({ titles }: SettingsDraft): ReportSettings['titles'] {
  return {
    completed: settled(titles.completed),
    'on-schedule': settled(titles['on-schedule']),
    behind: settled(titles.behind),
    dynamics: settled(titles.dynamics),
  };
}

/** The settings that a draft says, or the first field that cannot be read. */
export function readDraft(draft: SettingsDraft, stored: Settings): Settings | DraftFault {
  const threshold = thresholdFrom(draft.threshold, draft.percent, stored.threshold);
  if (threshold === null) return 'percent';
  const points = parsePoints(draft.points);
  if (draft.lights && points === null) return 'points';
  const period = settled(draft.period);
  if (period !== null && parsePeriodText(period) === null) return 'period';
  const projects = parseProjects(draft.projects);
  if (projects === null) return 'projects';
  return {
    ...stored,
    threshold,
    lights: draft.lights && points !== null ? { kind: 'on', points } : { kind: 'off' },
    sheetLanguage: draft.sheetLanguage,
    report: {
      ...stored.report,
      region: settled(draft.region),
      period: period === null ? null : parsePeriodText(period),
      unit: settled(draft.unit),
      date: settled(draft.date),
      titles: titlesOf(draft),
      projects,
    },
  };
}

/** The workbook's settings while they are being changed. */
export function useSettingsForm(): SettingsForm {
  const stored = usePane(({ opening }) => opening?.settings ?? defaultSettings);
  const [draft, setDraft] = useState(() => draftOf(stored));
  const [fault, setFault] = useState<DraftFault | null>(null);
  return {
    draft,
    fault,
    change: (part) => {
      setDraft({ ...draft, ...part });
      setFault(null);
    },
    read: () => {
      const read = readDraft(draft, stored);
      setFault(typeof read === 'string' ? read : null);
      return typeof read === 'string' ? null : read;
    },
  };
}
