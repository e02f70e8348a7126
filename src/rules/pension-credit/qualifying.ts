import { isBefore, isoDate } from '../../domain/dates.js';
import { isPensionAge } from '../eligibility/pension-age.js';
import type { CreditCase } from './credit-case.js';
import { type Finding, given, refused } from './finding.js';

const LAW = 'SPCA 2002, ss 1 and 4(1A)';
const MIXED_AGE_ENDED = isoDate('2019-05-15');

/**
 * Who can have pension credit: a single person at pension age, a couple both of whom are. SPCA 2002, ss 1(2) and 4(1A). A
 * couple of whom one is younger claims universal credit, unless they have had pension credit or pension-age housing benefit
 * without a break since before 15 May 2019: SI 2019/37, art. 4. Nobody who is not treated as in Great Britain: reg. 2; of a
 * couple whichever of them is can claim.
 */
export function qualifies({ household, adults, day, law }: CreditCase): Finding {
  const abroad = adults.every(({ residency }) => residency !== 'ELIGIBLE') ? adults[0] : undefined;
  if (abroad)
    return refused({
      subject: 'ENTITLEMENT',
      code: 'NOT_IN_GREAT_BRITAIN',
      person: abroad.id,
      reason: `${abroad.id} is not treated as in Great Britain`,
      law: 'SPCA 2002, s. 1(2)(a); SI 2002/1792, reg. 2',
    });
  const old = adults.filter(({ birthDate }) => isPensionAge(birthDate, day, law.statePensionAge));
  if (old.length === adults.length) return OF_AGE;
  if (old.length === 0) return TOO_YOUNG;
  return isProtectedMixedAge(household.awards) ? PROTECTED : MIXED_AGE;
}

// The same for everybody, so each is made once.
const OF_AGE = given({
  subject: 'ENTITLEMENT',
  code: 'PENSION_AGE',
  reason: 'Claimant and any partner have reached pension age',
  law: LAW,
});
const TOO_YOUNG = refused({
  subject: 'ENTITLEMENT',
  code: 'UNDER_PENSION_AGE',
  reason: 'Nobody has reached pension age',
  law: LAW,
});
const PROTECTED = given({
  subject: 'ENTITLEMENT',
  code: 'MIXED_AGE_PROTECTED',
  reason: 'One is under pension age, but the award goes back to before 15 May 2019',
  law: LAW,
});
const MIXED_AGE = refused({
  subject: 'ENTITLEMENT',
  code: 'MIXED_AGE',
  reason: 'One of the couple is under pension age: universal credit is the benefit to claim',
  law: LAW,
});

function isProtectedMixedAge({ pensionCredit, housingBenefit }: CreditCase['household']['awards']): boolean {
  const credit = pensionCredit !== null && isBefore(pensionCredit.since, MIXED_AGE_ENDED);
  const benefit = housingBenefit?.pensionAgeSchemeSince;
  return credit || (benefit != null && isBefore(benefit, MIXED_AGE_ENDED));
}
