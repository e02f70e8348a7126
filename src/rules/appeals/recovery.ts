import type { AppealSubject } from '../../domain/appeals/words.js';
import type { Verified } from '../../domain/parameter.js';
import type { AppealsLaw, Recovery } from '../../parameters/appeals.js';

/** What a dispute does to the collection of the sum that it is about. */
export interface RecoveryEffect {
  readonly effect: Recovery | 'NOTHING_TO_COLLECT';
  readonly says: string;
  readonly law: string;
  readonly verified: Verified;
}

const SAYS: Readonly<Record<Recovery, string>> = {
  NOT_PAYABLE_MEANWHILE: 'Nothing of it is payable while the appeal is outstanding: stop collection.',
  COUNCIL_MAY_HOLD: 'The council can hold recovery while it is decided. Record which, and why.',
  CONTINUES: 'It stays payable. Collection goes on unless the council holds it or a court says otherwise.',
};

export function recoveryWhile(subject: AppealSubject, law: AppealsLaw): RecoveryEffect {
  const figure = figureOf(subject, law);
  if (figure === null)
    return {
      effect: 'NOTHING_TO_COLLECT',
      says: 'Nothing is collected on account of it.',
      law: 'No sum in dispute',
      verified: 2,
    };
  return { effect: figure.value, says: SAYS[figure.value], law: figure.law, verified: figure.verified };
}

function figureOf(subject: AppealSubject, law: AppealsLaw) {
  switch (subject) {
    case 'HOUSING_BENEFIT_OVERPAYMENT':
      return law.recoveryHousingBenefit;
    case 'COUNCIL_TAX_PENALTY':
      return law.recoveryPenalty;
    case 'COUNCIL_TAX_BAND':
      return law.recoveryBand;
    case 'RATEABLE_VALUE':
    case 'RATES_COMPLETION_NOTICE':
    case 'DISCRETIONARY_RATES_RELIEF':
      return law.recoveryRates;
    case 'LIABILITY_ORDER':
      return law.recoveryLiabilityOrder;
    case 'HOUSING_BENEFIT':
    case 'CRISIS_AND_RESILIENCE_PAYMENT':
    case 'SERVICE_COMPLAINT':
      return null;
    default:
      return law.recoveryCouncilTax;
  }
}
