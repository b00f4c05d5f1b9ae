import { describeHost } from '../../excel/pane/describeHost';
import { isWorkbookEmpty, openScratchWorkbook, runSelfCheck } from '../../excel/selfcheck/runSelfCheck';
import { SelfCheckPage } from './SelfCheckPage';
import type { SelfCheckServices } from './SelfCheckServices';

const services: SelfCheckServices = {
  isWorkbookEmpty: () => isWorkbookEmpty(),
  openScratchWorkbook,
  runSelfCheck: (onObservation) => runSelfCheck(onObservation),
  copy: (text) => navigator.clipboard.writeText(text),
  about: describeHost,
};

/** The self-check page over the open workbook. */
export default function SelfCheckView() {
  return <SelfCheckPage services={services} />;
}
