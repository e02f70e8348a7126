import { dayInWords, poundsInWords } from '../../../domain/working-words.js';
import type { DecisionFacts } from '../../decisions/decision.js';
import type { Said } from '../assemble.js';
import { list, text } from '../document.js';
import type { KeptSums } from '../kept-sums.js';
import type { Particulars } from '../particulars.js';
import { councilTaxCorrection } from './changes.js';
import { councilTaxAppeal } from './rights.js';

/** A decision on liability, discounts and what is charged, which can be disputed under LGFA 1992, s. 16. It is no bill. */
export const councilTaxSays = (
  { amount, from, to, reason, findings }: DecisionFacts,
  sums: KeptSums,
  particulars: Particulars,
): Said<'COUNCIL_TAX'> => ({
  CHARGE: [
    text(
      `We charge you ${poundsInWords(amount)} of council tax.`,
      to === null
        ? `It is for the time from ${dayInWords(from)}.`
        : `It is for ${dayInWords(from)} to ${dayInWords(to)}.`,
      'This letter is not a bill. Your bill says when to pay.',
    ),
    text(`Why: ${reason}`),
  ],
  CALCULATION: [
    sums.whole('How we worked out your council tax'),
    ...(findings.length === 0 ? [] : [list('What we took into account:', findings)]),
  ],
  CORRECTION: councilTaxCorrection(particulars.law.reportingDays),
  APPEAL: councilTaxAppeal(particulars),
});
