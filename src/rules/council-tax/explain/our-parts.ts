import { Money } from '../../../domain/money.js';
import type { CouncilTaxLine } from '../line.js';
import type { Part } from './recorded-year.js';

/** What each part of our figure adds to the amount due: positive where it raises it. */
export function ourParts(lines: readonly CouncilTaxLine[]): { readonly [Name in Part]: Money } {
  const total = (of: (line: CouncilTaxLine) => Money): Money => Money.sum(lines.map(of));
  return {
    charge: total(({ gross }) => gross),
    discount: total(({ discount }) => discount).negated(),
    premium: total(({ premium }) => premium),
    annexe: total(({ annexe }) => annexe).negated(),
    reduction: total(({ reductions }) => reductions).negated(),
  };
}

export const chargedDays = (lines: readonly CouncilTaxLine[]): number =>
  lines.filter(({ state }) => state === 'CHARGED').reduce((sum, { days }) => sum + days, 0);
