/** The one door to the host: what pages, tests and the command line may know of it. */
export { createHost } from './createHost';
export type { Host } from './createHost';
export type { Connection } from './Connection';
export type { PaneConnection, PaneHost } from './PaneConnection';
export type { HostOptions } from './HostOptions';
export type { Session } from './Session';
export { FLOOR_SETS, NEWEST_SETS } from './members/offered';
export type { RequirementSets } from './members/offered';
