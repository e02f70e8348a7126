/** The categories of dwelling for which local housing allowance has a rate, smallest first. */
export const LHA_SIZES = ['shared', 'oneBed', 'twoBed', 'threeBed', 'fourBed'] as const;
export type LhaSize = (typeof LHA_SIZES)[number];
