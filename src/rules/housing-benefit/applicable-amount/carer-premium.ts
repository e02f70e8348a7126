import { isBefore, type PlainDate } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import { cite, type Situation } from '../situation.js';
import type { Amount } from './amount.js';

/** How long the premium outlasts the caring. HB Regs, Sch. 3 para. 17(2) and (3). */
const RUNS_ON_WEEKS = 8;

/** Entitled to the allowance, also where another benefit overlaps so that none is paid; and for eight weeks after. */
export const isCarer = ({ carer }: Adult, on: PlainDate): boolean =>
  carer.allowance !== 'NONE' &&
  (carer.stoppedOn === null || isBefore(on, carer.stoppedOn.add({ weeks: RUNS_ON_WEEKS })));

/** One for each of claimant and partner who is a carer. HB Regs, Sch. 3 para. 17; HB(SPC) Regs, Sch. 3 para. 9. */
export function carerPremium({ family, law, scheme, on }: Situation): Amount | null {
  const carers = family.adults.filter(adult => isCarer(adult, on)).length;
  if (carers === 0) return null;
  return {
    code: 'CARER_PREMIUM',
    figure: law.carerPremium,
    times: carers,
    label: carers === 1 ? 'Carer premium' : 'Carer premium for both',
    law: cite(scheme, 'Sch. 3 paras 17 and 20(8)', 'Sch. 3 paras 9 and 12(4)'),
  };
}
