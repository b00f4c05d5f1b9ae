import { createRequire } from 'node:module';
import path from 'node:path';
import type { Reader, Reading } from './Reader';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: Readonly<Record<string, string | null>> | null;
}

type Recognize = (text: string, culture: string) => readonly Found[];

type Suite = Readonly<
  Record<
    'recognizeNumber' | 'recognizeDimension' | 'recognizeCurrency' | 'recognizePercentage' | 'recognizeAge',
    Recognize
  >
>;

/** Its English unit names in the words of the reports; a name that is not here counts as read. */
const unitWords: Readonly<Record<string, string>> = {
  Kilometer: '公里',
  Meter: '米',
  'Square meter': '平方米',
  'Square kilometer': '平方公里',
  'Cubic meter': '立方米',
  Mu: '亩',
  Hectare: '公顷',
  'Metric ton': '吨',
  Ton: '吨',
  Kilogram: '公斤',
  'Chinese yuan': '元',
  'United States dollar': '美元',
  Dollar: '美元',
  Year: '岁',
};

/**
 * Microsoft's library over the same text, every recogniser that knows quantities. Where it reads the bare number only, the
 * text behind it is taken as its unit: it is given every unit that it could be given.
 */
export function recognizersReader(root: string): Reader {
  const load = createRequire(path.join(root, 'bench/recognizers/package.json'));
  const suite = load('@microsoft/recognizers-text-suite') as Suite;
  const culture = 'zh-cn';
  return {
    name: '@microsoft/recognizers-text-suite',
    read: (text) => [
      ...[suite.recognizeDimension, suite.recognizeCurrency, suite.recognizeAge].flatMap((recognize) =>
        recognize(text, culture).map(withUnit),
      ),
      ...suite.recognizePercentage(text, culture).map((found) => ({ value: valueOf(found), unit: '%' })),
      ...suite
        .recognizeNumber(text, culture)
        .map((found) => ({ value: valueOf(found), unit: text.slice(found.end + 1) })),
    ],
  };
}

const valueOf = ({ resolution }: Found): number => Number((resolution?.value ?? '').replace('%', ''));

function withUnit(found: Found): Reading {
  const unit = found.resolution?.unit ?? '';
  return { value: valueOf(found), unit: unitWords[unit] ?? unit };
}
