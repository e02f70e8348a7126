import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { type Adjustment, percentText } from '../adjustment.js';
import { isDisregarded, type Standing } from '../people/disregards.js';

/**
 * A quarter off where one resident counts; half off where there are residents and none counts. LGFA 1992, s. 11(1) and
 * (2)(b). Null where two or more count. A dwelling without residents is another rule.
 */
export function residentsDiscount(residents: readonly Standing[], law: CouncilTaxLaw): Adjustment | null {
  if (residents.length === 0) return null;
  const counted = residents.filter(standing => !isDisregarded(standing)).length;
  if (counted > 1) return null;
  const alone = residents.length === 1;
  const figure = counted === 1 ? law.singleResidentDiscount : law.allDisregardedDiscount;
  const off = percentText(figure.value);
  return {
    code: counted === 1 ? 'SINGLE_RESIDENT' : 'ALL_DISREGARDED',
    share: figure.value,
    label:
      counted === 1
        ? `${off} off: ${alone ? 'one resident' : `${residents.length} residents, one of whom counts`}`
        : `${off} off: ${alone ? 'the resident does not count' : `none of ${residents.length} residents counts`}`,
    plain:
      counted === 1
        ? `You get ${off} off because only one adult who counts lives here.`
        : `You get ${off} off because nobody who lives here counts for council tax discount.`,
    law: counted === 1 ? 'LGFA 1992, s. 11(1)' : 'LGFA 1992, s. 11(2)(b)',
    sources: [figure],
    assumptions: [],
  };
}
