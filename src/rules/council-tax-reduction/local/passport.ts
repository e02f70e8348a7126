import type { PassportBenefit } from '../../../parameters/local-reduction-words.js';
import type { LocalCase } from './case.js';

const IN_WORDS: { readonly [Benefit in PassportBenefit]: string } = {
  INCOME_SUPPORT: 'Income Support',
  JSA_INCOME_BASED: 'income-based JSA',
  ESA_INCOME_RELATED: 'income-related ESA',
};

/** Which of the benefits that schemes passport are paid. Nobody has one beside universal credit. */
export function passportBenefits({
  household,
  situation,
  award,
}: Pick<LocalCase, 'household' | 'situation' | 'award'>): PassportBenefit[] {
  if (award !== null) return [];
  return (Object.keys(IN_WORDS) as PassportBenefit[]).filter(
    benefit =>
      household.awards.legacy.includes(benefit) ||
      situation.family.adults.some(({ incomes }) => incomes.some(({ kind }) => kind === benefit)),
  );
}

/** The benefit, in words, that the scheme takes as no income at all; null where none is paid. */
export function passport(found: LocalCase): string | null {
  const rule = found.scheme.passport;
  if (rule === null || rule === 'unknown') return null;
  const benefit = passportBenefits(found).find(one => rule.benefits.includes(one));
  return benefit === undefined ? null : IN_WORDS[benefit];
}
