import type { PlainDate } from '../../domain/dates.js';
import type { Case } from '../case.js';

export interface EvidencePeriod {
  readonly until: PlainDate;
  readonly why: string;
  /** Whether the regulations give the period, so that nobody may ask for it sooner. */
  readonly benefit: boolean;
}

const OF_BENEFIT = ['NewClaim', 'ChangeOfCircumstances'];
const MONTHS = 1;

/** Whom somebody asks for evidence is to be told of these at the same time. HB Regs, reg. 86(3). */
export const DUTY_TO_TELL =
  'While you have housing benefit or council tax reduction you must tell the council of any change that may alter it: who lives with you, income, savings, rent, a move. HB Regs, reg. 88; SI 2012/2885, Sch. 8 para. 9.';

/** How long somebody has to show what they are asked for: a month, and where a claim is at stake no less. */
export function evidencePeriod(from: PlainDate, { of, claim }: { of: Case | null; claim: boolean }): EvidencePeriod {
  const benefit = claim || (of !== null && OF_BENEFIT.includes(of.kind));
  return {
    until: from.add({ months: MONTHS }),
    benefit,
    why: benefit
      ? 'HB Regs, reg. 86(1); SI 2012/2885, Sch. 8 para. 7: within one month of being asked, or longer where that is reasonable'
      : "The council's own: a month, or longer where that is reasonable",
  };
}
