import type { Pence } from './pence.js';
import { share } from './pence.js';

export const BANDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type Band = (typeof BANDS)[number];

/** LGFA 1992, s. 5(1); below A is the step that only the disabled band reduction reaches (SI 1992/554, reg. 4). */
const NINTHS: Record<Band, number> = { A: 6, B: 7, C: 8, D: 9, E: 11, F: 13, G: 15, H: 18 };
const NINTHS_BELOW_A = 5;

/** Band D of each body that charges in Testshire: borough, county, police, fire. Invented, near England's average. */
const BAND_D: Record<number, readonly Pence[]> = {
  2023: [30_918, 142_263, 25_520, 8_806],
  2024: [31_842, 149_364, 26_820, 9_081],
  2025: [32_794, 156_817, 28_220, 9_581],
  2026: [33_775, 164_642, 29_720, 10_081],
};
const FIRST = 2023;
const LAST = 2026;
const GROWTH_PERCENT = 104;

/** Years outside the table are carried on at four in the hundred a year, so any day may be made today. */
function bandD(year: number): readonly Pence[] {
  const known = BAND_D[year];
  if (known) return known;
  if (year > LAST) return bandD(year - 1).map(amount => share(amount, GROWTH_PERCENT, 100));
  return (BAND_D[FIRST] ?? []).map(amount => share(amount, 100 ** (FIRST - year), GROWTH_PERCENT ** (FIRST - year)));
}

/** Each body's band amount is rounded to the penny first and the four are added. */
const total = (year: number, ninths: number): Pence =>
  bandD(year).reduce((sum, element) => sum + share(element, ninths, 9), 0);

/** A whole year's charge for a band, before anything comes off. */
export const yearCharge = (year: number, band: Band): Pence => total(year, NINTHS[band]);

/** The same with the disabled band reduction: the next band down. */
export function reducedYearCharge(year: number, band: Band): Pence {
  const below = BANDS[BANDS.indexOf(band) - 1];
  return total(year, below ? NINTHS[below] : NINTHS_BELOW_A);
}
