/** The ribbon's buttons that run something; each is the name of its function in the manifest. */
export const ribbonJobs = ['recalculate', 'buildDynamics', 'buildAppendices', 'filterByUnits'] as const;

export type RibbonJob = (typeof ribbonJobs)[number];
