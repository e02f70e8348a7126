const MOST = Number(process.env.GUILDHALL_PROPERTY_RUNS ?? Number.POSITIVE_INFINITY);

/** How often a property is tried: fewer times where the suites are run once for each of thousands of mutants. */
export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: Math.min(count, MOST) });
