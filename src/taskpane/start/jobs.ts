/** What writes into the workbook, loaded when the pane has looked at it, or when it is asked for sooner. */
export { recalculate } from '../../application/recalculate/recalculate';
export { buildDynamicsSheet } from '../../application/dynamics/buildDynamicsSheet';
export { settleProjectName } from '../../application/dynamics/ProjectNames';
export { buildAppendices } from '../../application/appendices/buildAppendices';
export { readBulletin } from '../../application/bulletin/readBulletin';
export { withoutMerges } from '../../application/port/withoutMerges';
export { saveDecisions } from '../../application/decisions/saveDecisions';
export { clearUnitFilter } from '../../application/unitFilter/clearUnitFilter';
export { filterByUnits } from '../../application/unitFilter/filterByUnits';
export { readUnits } from '../../application/units/readUnits';
export { buildUnitSheets } from '../../application/unitSheets/buildUnitSheets';
export { readReview } from '../../application/decisions/readReview';
export { forgetUnitNames } from '../../application/unitNames/forgetUnitNames';
export { undo } from '../../application/undo/undo';
export { saveSettings } from '../../application/settings/saveSettings';
export { saveCorrection } from '../../application/corrections/saveCorrection';
export { settleUnitNames } from '../../application/unitNames/settleUnitNames';
