import type { PlainDate } from '../../../domain/dates.js';
import { plusDays } from '../../../domain/epoch-day.js';
import type { TwoHomesGround } from '../../../domain/household/claim-days.js';
import type { HousingBenefitLaw } from '../../../parameters/housing-benefit.js';

/** The days for which both rents are met; `to` null where it lasts as long as the ground does. */
export interface TwoHomes {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly law: string;
}

/**
 * For how long two homes are paid for. Four weeks after moving where double rent could not be avoided, or after leaving in
 * fear of violence without meaning to return; 52 weeks meaning to return; up to four weeks before moving in while the new home
 * is adapted for a disabled person. HB Regs, reg. 7(6), (7), (8) and (10); HB(SPC) Regs, reg. 7. `movedOn` is the day of the
 * move, or of leaving in fear.
 */
export function twoHomes(ground: TwoHomesGround, movedOn: PlainDate, law: HousingBenefitLaw): TwoHomes {
  const short = law.twoHomesUnavoidableWeeks.value * 7;
  const after = (days: number, where: string): TwoHomes => ({
    from: movedOn,
    to: plusDays(movedOn, days - 1),
    law: where,
  });
  switch (ground) {
    case 'UNAVOIDABLE_OVERLAP':
      return after(short, 'HB Regs, reg. 7(6)(d) and (7)');
    case 'FEAR_OF_VIOLENCE_NOT_RETURNING':
      return after(short, 'HB Regs, reg. 7(10)');
    case 'FEAR_OF_VIOLENCE_MEANING_TO_RETURN':
      return after(law.twoHomesFearOfViolenceWeeks.value * 7, 'HB Regs, reg. 7(6)(a)');
    case 'WAITING_FOR_ADAPTATION':
      return { from: plusDays(movedOn, -short), to: plusDays(movedOn, -1), law: 'HB Regs, reg. 7(6)(e) and (8)(c)(i)' };
    case 'LARGE_FAMILY':
      return { from: movedOn, to: null, law: 'HB Regs, reg. 7(6)(c)' };
    case 'STUDENT_COUPLE':
      return { from: movedOn, to: null, law: 'HB Regs, reg. 7(6)(b)' };
  }
}
