import type { Finding as HousingBenefitFinding } from '../housing-benefit/finding.js';
import type { SchemeTerms } from './case.js';
import type { Finding } from './finding.js';
import type { Provisions } from './provisions.js';

const STEP: { readonly [Subject in Finding['subject']]?: keyof Provisions } = {
  PREMIUM: 'applicableAmount',
  ALLOWANCE: 'applicableAmount',
  INCOME: 'income',
  EARNINGS: 'income',
  CAPITAL: 'income',
  PASSPORT: 'passport',
  NON_DEPENDANT: 'nonDependants',
};

/**
 * A finding of a rule in common with housing benefit, under the provision of the scheme asked about. These schemes repeat the
 * words of the housing benefit regulations; the paragraph there is kept beside it, since it is the one that was read.
 */
export function inThisScheme(finding: HousingBenefitFinding, { provisions }: SchemeTerms): Finding {
  const step = STEP[finding.subject];
  return step === undefined ? finding : { ...finding, law: `${provisions[step]}; as ${finding.law}` };
}
