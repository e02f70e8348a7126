import { councilTax } from './council-tax.js';
import type { LawOf } from './figure.js';

/** Every scheme whose figures are kept, with the folder of `parameters/` that holds its files. */
export const SCHEMES = {
  councilTax: { folder: 'council-tax', figures: councilTax },
} as const;

export type SchemeName = keyof typeof SCHEMES;
export const SCHEME_NAMES = Object.keys(SCHEMES) as SchemeName[];

/** The whole law as it stood on one day, a scheme at a time: `law.councilTax.singleResidentDiscount.value`. */
export type Law = { readonly [Name in SchemeName]: LawOf<(typeof SCHEMES)[Name]['figures']> };
