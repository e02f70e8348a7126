import { isPensionAge } from '../eligibility/pension-age.js';
import { type Suggestion, signpost } from './signpost.js';

/**
 * Somebody who cares and has not claimed. In universal credit the allowance is income pound for pound and the carer element
 * needs no claim; in pension credit a claim, even one that is not paid, brings the carer addition. A paid carer ends the
 * severe disability addition of the person cared for.
 */
export const suggestCarersAllowance: Suggestion = ({ household: { adults }, day, law }) => {
  const unclaimed = adults.find(({ carer }) => carer.regular && carer.allowance === 'NONE' && carer.stoppedOn === null);
  if (!unclaimed) return null;
  const old = isPensionAge(unclaimed.birthDate, day, law.statePensionAge);
  return signpost({
    code: 'CARERS_ALLOWANCE',
    why: `${unclaimed.id} cares for a severely disabled person and no claim is stated`,
    effect: old
      ? 'A claim that is met but not paid because of State Pension brings the carer addition of pension credit'
      : 'It is income for universal credit in full; the carer element does not need it. Paid, it can end a severe disability addition of the person cared for',
    law: 'SSCBA 1992, s. 70; SI 2013/376, regs 30 and 66(1)(b)(iii); SI 2002/1792, Sch. 1 paras 1 and 4',
    verified: 1,
    basis: 'legislation.gov.uk, text of SI 2013/376 reg. 66 and SI 2002/1792 Sch. 1',
  });
};
