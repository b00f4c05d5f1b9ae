import { ArrowTrendingLinesRegular, CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Recalculation } from '../../../application';
import type { Light } from '../../../domain/progress/lightOf';
import { useSpeech } from '../../PaneContext';
import { showShare } from '../../texts/shown';
import { FigureList, type Figure } from '../FigureList/FigureList';
import { LightSign } from '../LightMark/LightMark';

function useFigures({ figures, ledger }: Recalculation): readonly Figure[] {
  const { texts, words } = useSpeech();
  const { result } = texts;
  const threshold = showShare(ledger.threshold, texts.locale);
  const band = (key: 'completed' | 'on-schedule' | 'behind', sign: ReactNode): Figure => ({
    label: words.bands[key],
    value: result.count(figures.bands[key]),
    means: result.bandMeans[key]({ threshold }),
    sign,
  });
  const light = (key: Light, count: number): Figure => ({
    label: words.behindLights[key],
    value: result.count(count),
    sign: <LightSign light={key} />,
  });
  return [
    { label: result.items, value: result.count(figures.items) },
    { label: result.units, value: result.unitCount(figures.units) },
    band('completed', <CheckmarkCircleRegular aria-hidden />),
    band('on-schedule', <ArrowTrendingLinesRegular aria-hidden />),
    band('behind', <WarningRegular aria-hidden />),
    ...(figures.lights === undefined
      ? []
      : [light('yellow', figures.lights.yellow), light('red', figures.lights.red)]),
    { label: result.platform, value: result.count(figures.bases.platform) },
    ...(figures.withoutRatio === 0
      ? []
      : [
          {
            label: result.withoutRatio,
            value: result.count(figures.withoutRatio),
            means: result.withoutRatioMeans,
          },
        ]),
  ];
}

/** The figures that the bulletin's opening names, each told in words and, for the bands, with a sign. */
export function Figures({ recalculation }: { readonly recalculation: Recalculation }) {
  return <FigureList figures={useFigures(recalculation)} />;
}
