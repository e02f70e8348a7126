import { type FinancialYear, financialYear, firstDayOf, lastDayOf } from '../domain/financial-year.js';
import { type CouncilTaxLaw, councilTax } from './council-tax.js';
import type { Statute } from './statute.js';

const FIRST_YEAR = 1993;
const LAST_YEAR = 2099;
const NAMES = Object.keys(councilTax) as (keyof CouncilTaxLaw)[];

const known = new WeakMap<Statute, Map<FinancialYear, CouncilTaxLaw | null>>();

/**
 * The law of council tax for a whole financial year, or null where a figure of it is not kept for every day of the year or
 * changes inside it, so that no year can be worked out.
 */
export function councilTaxLawOf(statute: Statute, year: FinancialYear): CouncilTaxLaw | null {
  const years = known.get(statute) ?? new Map<FinancialYear, CouncilTaxLaw | null>();
  known.set(statute, years);
  const found = years.get(year);
  if (found !== undefined) return found;
  const law = statute.during({ from: firstDayOf(year), to: lastDayOf(year) }).councilTax;
  const usable = isWhole(law) ? law : null;
  years.set(year, usable);
  return usable;
}

/** The first and the last year that can be worked out. */
export function councilTaxYears(
  statute: Statute,
): { readonly first: FinancialYear; readonly last: FinancialYear } | null {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => financialYear(FIRST_YEAR + at)).filter(
    year => councilTaxLawOf(statute, year) !== null,
  );
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** A figure that cannot be read says so by throwing. */
function isWhole(law: CouncilTaxLaw): boolean {
  try {
    for (const name of NAMES) void law[name];
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
