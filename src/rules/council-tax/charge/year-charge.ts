import type { ChargeBand, EnglishBand } from '../../../domain/charge-bands.js';
import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import type { NoteFields } from '../../../domain/working-step.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import type { Element } from './elements.js';

/** The law of the year and where the steps go. */
export interface Means {
  readonly law: CouncilTaxLaw;
  readonly sink: Sink;
}

const NINTHS = 9;
const PENNY_NOTE = 'Worked out from Band D, which is all that is known: the amount set may differ by a penny';

/**
 * A whole year's charge for a band: each body's amount for the band, to the penny, then added up. The ninths are never
 * taken of the whole Band D: that is a penny out in many bands. LGFA 1992, ss 5, 30, 36 and 47.
 */
export function yearCharge(elements: readonly Element[], band: ChargeBand, { law, sink }: Means): Working {
  if (band === 'AReduced') return reducedBandA(elements, { law, sink });
  return sink.sum(elements.map(element => ({ ...elementAmount(element, band, law), law: 'LGFA 1992, s. 30' })));
}

/**
 * Band A reduced for disability: five ninths of the amount set for Band D, the whole of it, held exact. SI 1992/554,
 * reg. 4(3A)(b).
 */
function reducedBandA(elements: readonly Element[], means: Means): Working {
  const bandD = yearCharge(elements, 'D', means);
  const ninths = means.law.bandProportionNinths.AReduced;
  return bandD.becomes(
    bandD.amount.times(ninths.value).dividedBy(NINTHS),
    () => ({
      label: `Band A reduced: ${ninths.value} ninths of Band D`,
      formula: `${bandD.amount.toFixed()} x ${ninths.value} / ${NINTHS}`,
      parameters: [ninths],
    }),
    'SI 1992/554, reg. 4(3A)(b)',
  );
}

function elementAmount(element: Element, band: EnglishBand, law: CouncilTaxLaw): { of: Money; note: () => NoteFields } {
  const set = element.asSet?.[band];
  if (set) {
    return {
      of: set.amount,
      note: () => ({ label: `${element.name}, Band ${band}`, parameters: sources(set.source) }),
    };
  }
  const ninths = law.bandProportionNinths[band];
  const { amount, source } = element.bandD;
  return {
    of: amount.times(ninths.value).dividedBy(NINTHS).roundedToPenny(),
    note: () => ({
      label: `${element.name}, Band ${band}`,
      formula: `${amount.toFixed()} x ${ninths.value} / ${NINTHS}`,
      parameters: [...sources(source), ninths],
      assumptions: band === 'D' ? [] : [PENNY_NOTE],
    }),
  };
}

const sources = <Source>(source: Source | null): Source[] => (source === null ? [] : [source]);
