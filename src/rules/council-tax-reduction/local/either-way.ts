import type { UniversalCreditRule } from '../../../parameters/local-reduction.js';
import type { UcElement } from '../../../parameters/local-reduction-words.js';
import type { CouncilTaxReduction } from '../result.js';
import type { LocalCase, LocalReductionMeans } from './case.js';
import { elementsHeld } from './elements-held.js';

/**
 * The elements in an award of which nobody has found whether the scheme counts them; none where that decides nothing.
 */
export function doubtfulElements(found: LocalCase): readonly UcElement[] {
  const { universalCredit: rule } = found.scheme;
  if (rule === 'unknown' || rule.notKnown.length === 0 || found.award === null) return [];
  const held = elementsHeld(found).map(({ element }) => element);
  return rule.notKnown.filter(element => held.includes(element));
}

/**
 * The answer that is the same whether the elements in doubt count as income or are left out whole: what lies between is then
 * the same too, since more income never brings a greater reduction. Null where they decide it.
 */
export function eitherWay(
  means: LocalReductionMeans,
  doubtful: readonly UcElement[],
  answerBy: (means: LocalReductionMeans) => CouncilTaxReduction,
): CouncilTaxReduction | null {
  const { scheme } = means;
  const { universalCredit: rule } = scheme;
  if (rule === 'unknown') return null;
  const by = (changed: Partial<UniversalCreditRule>) =>
    answerBy({ ...means, scheme: { ...scheme, universalCredit: { ...rule, notKnown: [], ...changed } } });
  const counted = by({});
  const leftOut = by({
    takenOut: [...rule.takenOut, ...doubtful.map(element => ({ element, how: 'whole' as const }))],
  });
  const same =
    counted.undecided === null && leftOut.undecided === null && counted.working.amount.equals(leftOut.working.amount);
  if (!same) return null;
  const words = doubtful.map(element => element.replaceAll('_', ' ')).join(', ');
  return {
    ...counted,
    assumptions: [
      ...counted.assumptions,
      `It is not known of this scheme whether it counts these elements of universal credit: ${words}. The reduction is the same if it does not`,
    ],
  };
}
