import { type Suggestion, signpost } from './signpost.js';

/** An award that the calculation finds and the facts do not show as paid. WRA 2012, s. 1. */
export const suggestUniversalCredit: Suggestion = ({ household, universalCredit }) =>
  universalCredit?.entitled && household.awards.universalCredit === null
    ? signpost({
        code: 'UNIVERSAL_CREDIT',
        why: `It would come to ${universalCredit.award.toFixed()} for a month, and no award is stated`,
        effect:
          'Any award passports housing benefit for temporary or supported accommodation, and ends income-related benefits; a council tax reduction has to be claimed beside it',
        law: 'WRA 2012, s. 1; SI 2006/213, Sch. 5 para. 4',
        verified: 0,
        basis: 'Housing Systems, for the passport; the rest is settled law, not read again',
      })
    : null;

/** Guarantee credit opens housing benefit and council tax reduction in full; savings credit alone does not. */
export const suggestPensionCredit: Suggestion = ({ household, pensionCredit }) => {
  if (!pensionCredit?.entitled || household.awards.pensionCredit !== null) return null;
  const guarantee = !pensionCredit.guaranteeCredit.isZero();
  return signpost({
    code: 'PENSION_CREDIT',
    why: `It would come to ${pensionCredit.payable.toFixed()} a week, and no award is stated`,
    effect: guarantee
      ? 'With guarantee credit all income and capital is ignored in housing benefit and council tax reduction'
      : 'Savings credit counts as income in housing benefit and council tax reduction, which use the Department figure',
    law: guarantee
      ? 'SI 2006/214, reg. 26; SI 2012/2885, Sch. 1 para. 13'
      : 'SI 2006/214, reg. 27; SI 2012/2885, Sch. 1 para. 14',
    verified: 1,
    basis: 'legislation.gov.uk, text of SI 2006/214 regs 26 and 27',
  });
};

const THROUGH_HOUSING_BENEFIT = ['TEMPORARY', 'SUPPORTED'];

/** Rent that universal credit does not meet. SI 2013/376, Sch. 1 paras 3A and 3B. */
export const suggestHousingBenefit: Suggestion = ({ household: { home, awards }, universalCredit, pensionCredit }) => {
  const elsewhere = THROUGH_HOUSING_BENEFIT.includes(home.tenure);
  const tenant = home.rent !== null && home.tenure !== 'OWNER';
  const pensioner = pensionCredit !== null && pensionCredit.findings[0]?.given === true;
  if (!tenant || awards.housingBenefit !== null || !(elsewhere || pensioner)) return null;
  return signpost({
    code: 'HOUSING_BENEFIT',
    why: elsewhere
      ? 'The rent of temporary or supported accommodation is met by housing benefit'
      : 'Rent is due and pension age is reached',
    effect: universalCredit?.entitled
      ? 'It is no income for universal credit and counts as nothing towards the cap; for temporary accommodation it brings the lower work allowance'
      : null,
    law: 'SI 2013/376, Sch. 1 paras 3A and 3B and reg. 80(2A); SI 2014/1230, reg. 5A',
    verified: 2,
    basis: 'legislation.gov.uk, text of SI 2014/771, SI 2016/909 reg. 3 and SI 2014/1230 reg. 5A',
  });
};

/** Anybody liable for council tax who gets, or would get, a means-tested benefit. LGFA 1992, s. 13A. */
export const suggestCouncilTaxReduction: Suggestion = ({ household, universalCredit, pensionCredit }) => {
  const { councilTax, awards } = household;
  const lowIncome =
    universalCredit?.entitled ||
    pensionCredit?.entitled ||
    awards.universalCredit !== null ||
    awards.pensionCredit !== null;
  if (councilTax === null || councilTax.amount.isZero() || !lowIncome) return null;
  return signpost({
    code: 'COUNCIL_TAX_REDUCTION',
    why: 'Council tax is due and income is low enough for a means-tested benefit',
    effect: 'A reduction is no income for universal credit or pension credit',
    law: 'LGFA 1992, s. 13A; SI 2012/2885',
    verified: 0,
    basis: 'Settled law, not read again',
  });
};
