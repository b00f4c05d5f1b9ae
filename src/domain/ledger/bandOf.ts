/** The one rule of bands, named here too for those who read a ledger. */
export { bandOf } from '../progress/bandOf';
