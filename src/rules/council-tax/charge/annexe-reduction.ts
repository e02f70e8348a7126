import { type Adjustment, percentText } from '../adjustment.js';
import { holds } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { type Finding, given, refused } from '../finding.js';

const LAW = 'SI 2013/2977, regs 3 and 4';
const USES = {
  BY_MAIN_RESIDENTS: 'used by residents of the main dwelling as part of their home',
  BY_RELATIVE: 'the home of a relative of the person liable for the main dwelling',
} as const;

/**
 * Half of what is left after other discounts, for an annexe that the family of the main dwelling uses or lives in. In
 * force from 1 April 2014. SI 2013/2977.
 */
export function annexeReduction({ facts, law, day }: DayFacts): {
  readonly reduction: Adjustment | null;
  readonly findings: readonly Finding[];
} {
  const claim = facts.dwelling.annexe.find(each => holds(each, day));
  if (!claim) return { reduction: null, findings: [] };
  const finding = { subject: 'ANNEXE', code: claim.use, law: LAW } as const;
  if (!claim.partOfSingleProperty) {
    const reason = 'It is not part of a single property with another dwelling';
    return { reduction: null, findings: [refused({ ...finding, reason })] };
  }
  if (claim.use === 'OTHER') {
    const reason = 'It is neither used by the residents of the main dwelling nor the home of a relative of theirs';
    return { reduction: null, findings: [refused({ ...finding, reason })] };
  }
  const off = percentText(law.annexeDiscount.value);
  const why = USES[claim.use];
  return {
    reduction: {
      code: 'ANNEXE',
      share: law.annexeDiscount.value,
      label: `${off} off what is left: an annexe ${why}`,
      plain: `You get ${off} off the rest because this is an annexe ${why}.`,
      law: LAW,
      sources: [law.annexeDiscount],
      assumptions: [],
    },
    findings: [given({ ...finding, reason: `${off} off what is left: ${why}` })],
  };
}
