import { poundsInWords } from '../../../domain/working-words.js';
import type { Holds, Said } from '../assemble.js';
import { text } from '../document.js';
import type { Particulars } from '../particulars.js';
import { lets, type Tenancy } from './landlord.js';
import { type Overpaid, sumsOf, totalOf, weeksOf, whyOf } from './overpaid.js';
import { benefitDispute, benefitReasons } from './rights.js';

/** What a landlord owes, for which tenant, and out of which other tenant's benefit it comes, if any. */
export interface LandlordOwes {
  readonly overpaid: Overpaid;
  readonly tenancy: Tenancy;
  readonly outOf: Tenancy | null;
}

type Kind = 'HOUSING_BENEFIT_LANDLORD_OVERPAID';

export const landlordOverpaidHolds = ({ overpaid, outOf }: LandlordOwes): Holds<Kind> => ({
  deducted: overpaid.perWeek !== null,
  outOfAnother: outOf !== null,
});

/**
 * HB Regs, Sch. 9 para. 15; HB(SPC) Regs, Sch. 8 para. 15. A landlord from whom it is recovered is a person affected, and may
 * appeal. SI 2001/1002, reg. 3(1)(d).
 */
export const landlordOverpaidSays = (
  { overpaid, tenancy, outOf }: LandlordOwes,
  particulars: Particulars,
): Said<Kind> => ({
  OVERPAID: [
    text(
      `We paid you more Housing Benefit than we should have for your tenant ${lets(tenancy)}.`,
      'You have to pay it back.',
    ),
  ],
  WHY: whyOf(overpaid),
  AMOUNT: [text(`You have to pay back ${poundsInWords(totalOf(overpaid))}.`)],
  DEDUCTION: overpaid.perWeek && [
    text(
      `We will take ${poundsInWords(overpaid.perWeek)} a week off the Housing Benefit that we pay to you until it is paid back.`,
    ),
  ],
  TENANTS: outOf && [
    text(
      `We paid the money to you for ${lets(tenancy)}.`,
      `We take it from what we pay to you for ${lets(outOf)}.`,
      `The rent of ${outOf.tenant} counts as paid by the amount that we take. You cannot ask ${outOf.tenant} for it.`,
    ),
  ],
  CALCULATION: sumsOf(overpaid, { due: 'What we should have paid you' }),
  WEEKS: weeksOf(overpaid),
  REASONS: benefitReasons(particulars),
  DISPUTE: [
    text(
      'You are affected by this decision because we recover the money from you.',
      'You can dispute that there was an overpayment, how much it was and that you are the one who owes it.',
    ),
    ...benefitDispute(particulars),
  ],
});
