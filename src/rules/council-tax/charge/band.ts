import { ENGLISH_BANDS, type EnglishBand } from '../../../domain/charge-bands.js';
import type { DwellingFacts } from '../../../domain/council-tax/dwelling-facts.js';
import type { Money } from '../../../domain/money.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { type DayNumber, holds } from '../calendar.js';

/** The band of a capital value at 1 April 1991: exceeding one bound, not exceeding the next. LGFA 1992, s. 5(2). */
export function bandOfValue(value: Money, law: CouncilTaxLaw): EnglishBand {
  const found = ENGLISH_BANDS.find(band => {
    const { upTo } = law.bandValues[band].value;
    return upTo === null || !value.moreThan(upTo);
  });
  return found ?? 'H';
}

/** The band in the valuation list on a day; null where the dwelling is not in the list. */
export function bandOn(dwelling: DwellingFacts, day: DayNumber, law: CouncilTaxLaw): EnglishBand | null {
  // A later entry is the later alteration of the list.
  const entry = dwelling.bands.findLast(each => holds(each, day));
  if (!entry) return null;
  return entry.band ?? (entry.value1991 && bandOfValue(entry.value1991, law));
}
