import type { PlainDate } from '../../../domain/dates.js';
import type { Money } from '../../../domain/money.js';
import type { CouncilTaxLaw } from '../../../parameters/council-tax.js';
import { dueDays } from './due-days.js';
import { instalmentAmounts } from './instalment-amounts.js';
import { type DemandNotice, instalmentNumber } from './instalment-number.js';
import { nextWorkingDay } from './working-days.js';

export interface PlannedInstalment {
  readonly due: PlainDate;
  /** When a Direct Debit takes it: the due day, or the next working day. Null where it is paid in another way. */
  readonly collectOn: PlainDate | null;
  readonly amount: Money;
}

export interface InstalmentPlan {
  readonly instalments: readonly PlannedInstalment[];
  readonly notes: readonly string[];
  readonly law: string;
}

/** How the taxpayer pays. */
export interface PaymentChoice {
  /** 1 to 31. */
  readonly dayOfMonth: number;
  readonly directDebit: boolean;
  readonly bankHolidays: readonly PlainDate[];
}

export const PLAN_LAW = 'SI 1992/613, reg. 21 and Sch. 1 Part I';

/** The year's instalments by the statutory scheme. A council's own scheme under Part II is not this rule. */
export function instalmentPlan(
  aggregate: Money,
  notice: DemandNotice,
  { law, choice }: { readonly law: CouncilTaxLaw; readonly choice: PaymentChoice },
): InstalmentPlan {
  const wanted = instalmentNumber(notice, law);
  // A month too short for fourteen days' notice cannot be used, so the days are found before the amounts.
  const days = dueDays(notice, wanted, { law, dayOfMonth: choice.dayOfMonth });
  const { amounts, notes } = instalmentAmounts(aggregate, days.length, law);
  const missing = wanted - days.length;
  return {
    instalments: amounts.flatMap((amount, at) => {
      const due = days[at];
      return due ? [{ due, collectOn: collection(due, choice), amount }] : [];
    }),
    notes: missing > 0 ? [...notes, `${missing} fewer than the usual number: no month was left for them`] : notes,
    law: PLAN_LAW,
  };
}

export const collection = (due: PlainDate, { directDebit, bankHolidays }: PaymentChoice): PlainDate | null =>
  directDebit ? nextWorkingDay(due, bankHolidays) : null;
