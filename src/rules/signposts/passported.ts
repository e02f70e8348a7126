import { ageOn } from '../../domain/age.js';
import { isBefore, isoDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { isResponsibleFor } from '../universal-credit/elements/responsible-for.js';
import { earnsAtMost, onGuaranteeCredit, onPensionCredit, onUniversalCredit } from './on-benefit.js';
import { type Situation, type Suggestion, signpost } from './signpost.js';

const TV_LICENCE_FROM = 75;
const FUND_FROM = isoDate('2026-04-01');
const FUND_TO = isoDate('2029-03-31');
const HEALTH_EARNINGS = Money.pounds('435.00');
const HEALTH_EARNINGS_HIGHER = Money.pounds('935.00');

/** Prescriptions, dentist and glasses: earnings up to 435 a month, 935 with a child element or limited capability. */
export const suggestHealthCosts: Suggestion = situation => {
  const { household, day } = situation;
  const children = household.children.some(child => isResponsibleFor(child, day));
  const higher = children || household.adults.some(one => one.ucWorkCapability !== 'NONE');
  const limit = higher ? HEALTH_EARNINGS_HIGHER : HEALTH_EARNINGS;
  if (!onGuaranteeCredit(situation) && !earnsAtMost(limit, situation)) return null;
  return signpost({
    code: 'NHS_COSTS',
    why: 'Guarantee credit, or universal credit with earnings within the limit, is found or stated',
    effect:
      'Dental treatment, sight tests and help with glasses are free, in England prescriptions too; no income for any benefit',
    law: 'SI 2003/2382; SI 2015/570',
    verified: 2,
    basis:
      'NHS Business Services Authority, and Somerset LMC, for universal credit; DWP, PC10S, and Lancashire for guarantee credit',
  });
};

/** At 75, with pension credit of either kind. */
export const suggestFreeTvLicence: Suggestion = situation => {
  const { household, day } = situation;
  const old = household.adults.find(({ birthDate }) => ageOn(birthDate, day) >= TV_LICENCE_FROM);
  if (!old || !onPensionCredit(situation)) return null;
  return signpost({
    code: 'FREE_TV_LICENCE',
    why: `${old.id} is 75 or over, and pension credit is found or stated`,
    effect: 'It is no income for any benefit, and has to be applied for',
    law: 'Communications Act 2003, s. 365; policy of the BBC from 1 August 2020',
    verified: 2,
    basis: 'TV Licensing, as the Express quotes it; Alzheimer’s Society, for either credit',
  });
};

/** Help in a crisis from the council, in England: while a first payment is awaited, or where the cap or debts cut an award. */
export const suggestCrisisFund: Suggestion = situation => {
  const { household, day } = situation;
  const runs = household.home.nation === 'ENGLAND' && !isBefore(day, FUND_FROM) && !isBefore(FUND_TO, day);
  const why = runs ? shortOfMoney(situation) : null;
  return why === null
    ? null
    : signpost({
        code: 'CRISIS_AND_RESILIENCE_FUND',
        why,
        effect: 'A crisis payment is no income for any benefit',
        law: 'Crisis and Resilience Fund, guidance for England 2026 to 2029',
        verified: 2,
        basis: 'Two published accounts of the fund',
      });
};

function shortOfMoney(situation: Situation): string | null {
  const { household, universalCredit } = situation;
  if (!onUniversalCredit(situation) || !universalCredit?.entitled) return null;
  if (universalCredit.findings.some(({ code, given }) => !given && code === 'CAPPED'))
    return 'The benefit cap cuts the award';
  if (universalCredit.payable.lessThan(universalCredit.award)) return 'Deductions are taken from the award';
  return household.awards.universalCredit === null
    ? 'A first payment of universal credit comes five weeks after the claim'
    : null;
}
