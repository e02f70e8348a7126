import type { CouncilTaxLiability } from '../../../domain/household/council-tax.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { ReductionCase } from '../case.js';
import { type Finding, given, refused } from '../finding.js';
import type { DailyTax } from '../liability.js';
import { barToAlternative } from './conditions.js';
import { type Percentage, percentage } from './percentage.js';

/** The reduction that goes by second adults, for a day; null where there is none. */
export interface Alternative {
  readonly working: Working | null;
  readonly percentage: Percentage | null;
  readonly findings: readonly Finding[];
}

/**
 * A share of the day's tax where somebody on a low income lives with the applicant in place of a partner, whatever the
 * applicant's own means. SI 2012/2885, Sch. 1 paras 4 and 9 and Sch. 3; SI 2012/2886, Sch. paras 18 and 31 and Sch. 4.
 */
export function alternativeReduction(liability: CouncilTaxLiability, tax: DailyTax, asked: ReductionCase): Alternative {
  if (asked.household.nonDependants.length === 0) return { working: null, percentage: null, findings: [] };
  const bar = barToAlternative(asked, tax);
  if (bar !== null) return none(`No alternative reduction: ${bar}`, asked);
  const found = percentage(asked);
  if (found === null) return none('No alternative reduction: the income of second adults is too high', asked);
  const { alternative } = asked.terms.provisions;
  const due = found.ofStudents || !liability.discountTaken ? tax.share : beforeDiscount(tax.share, asked);
  const working = asked.sink.from(due, 'Council tax of the day, shared', alternative).times(
    found.share.value,
    () => ({
      label: `${found.share.text}% of it: ${found.label}`,
      parameters: found.parameters,
      plain: 'Somebody who lives with you has a low income, so part of the council tax comes off for that.',
    }),
    alternative,
  );
  const reason = `Alternative reduction of ${found.share.text}%`;
  return {
    working: noMoreThan(working, tax.share.amount, alternative),
    percentage: found,
    findings: [given({ subject: 'ALTERNATIVE', code: 'SECOND_ADULTS', reason, law: alternative })],
  };
}

const none = (reason: string, { terms }: ReductionCase): Alternative => ({
  working: null,
  percentage: null,
  findings: [
    refused({ subject: 'ALTERNATIVE', code: 'SECOND_ADULTS', reason, law: terms.provisions.alternativeClass }),
  ],
});

/** The discount for one counted resident is put back: the table takes the tax of s. 10, which is before it. Para. 1(2). */
function beforeDiscount(share: Working, { law, terms }: ReductionCase): Working {
  const { singleResidentDiscount: discount } = law.councilTax;
  return share.becomes(
    share.amount.dividedBy(discount.value.negated().plus(1)),
    () => ({ label: `Before the discount of ${discount.text}%`, parameters: [discount] }),
    terms.provisions.alternative,
  );
}

/** The law does not say so, but nobody can have more off than is due. */
const noMoreThan = (working: Working, due: Money, law: string): Working =>
  working.amount.moreThan(due) ? working.becomes(Money.min(working.amount, due), 'No more than is due', law) : working;
