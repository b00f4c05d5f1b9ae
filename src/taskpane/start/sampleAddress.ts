import { SAMPLE_FILE } from '../../excel/pane/isSampleOpen';

/** Where the sample ledger lies, beside the pane's page. */
export const SAMPLE_ADDRESS = `assets/sample/${SAMPLE_FILE}`;
