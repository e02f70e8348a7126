import type { NoticeStatementCode } from '../../domain/changes/overpayment-words.js';
import type { PlainDate } from '../../domain/dates.js';
import { plusDays } from '../../domain/epoch-day.js';
import type { Money } from '../../domain/money.js';
import type { OverpaymentsLaw } from '../../parameters/overpayments.js';
import type { DifferencePeriod } from './overpayment-period.js';

/** One statement that a notice has to make, as a sentence, and the provision that asks for it. */
export interface NoticeStatement {
  readonly code: NoticeStatementCode;
  readonly says: string;
  readonly law: string;
}

/** What a decision notice about a recoverable overpayment says, by when it is to be sent, and until when it can be disputed. */
export interface OverpaymentNotice {
  readonly statements: readonly NoticeStatement[];
  /** Or as soon as is reasonably practicable after it. */
  readonly sendBy: PlainDate;
  /** The last day to ask for another look or to appeal, from the day of the notice. */
  readonly disputeBy: PlainDate;
  /** The last day with reasons for being late. */
  readonly latestDispute: PlainDate;
}

interface Told {
  readonly periods: readonly DifferencePeriod[];
  readonly total: Money;
  /** Kept back each week of benefit, where that is how it is recovered. */
  readonly perWeek: Money | null;
  readonly decidedOn: PlainDate;
  /** The day of the notice; the last day to send it where it is not sent yet. */
  readonly sentOn: PlainDate | null;
}

const WHAT = 'HB Regs, Sch. 9 para. 15(1)';
const WHAT_PENSION = 'HB(SPC) Regs, Sch. 8 para. 15(1)';
const at = (letter: string): string => `${WHAT}(${letter}); ${WHAT_PENSION}(${letter})`;

/** The notice of HB Regs, reg. 90 and Sch. 9; HB(SPC) Regs, reg. 71 and Sch. 8. Null where nothing is recoverable. */
export function overpaymentNotice(told: Told, law: OverpaymentsLaw): OverpaymentNotice | null {
  const owed = told.periods.filter(({ recoverability }) => recoverability.recoverable);
  if (owed.length === 0) return null;
  const sendBy = plusDays(told.decidedOn, law.decisionNoticeDays.value);
  const sent = told.sentOn ?? sendBy;
  return {
    statements: [...statementsOf(owed, told), ...rights(law)],
    sendBy,
    disputeBy: sent.add({ months: law.disputeMonths.value }),
    latestDispute: sent.add({ months: law.disputeLimitMonths.value }),
  };
}

function statementsOf(owed: readonly DifferencePeriod[], { total, perWeek }: Told): NoticeStatement[] {
  const runs = owed.map(({ from, to }) => `${from} to ${to}`).join(', ');
  const sums = owed.map(period => `${period.from} to ${period.to}: ${sumOf(period)}`).join('; ');
  const reasons = [...new Set(owed.map(({ reason }) => reason))].join('; ');
  const said = (code: NoticeStatement['code'], says: string, letter: string): NoticeStatement => ({
    code,
    says,
    law: at(letter),
  });
  return [
    said('OVERPAID', 'More housing benefit was paid than was due, and it can be recovered.', 'a'),
    said('REASON', `Why: ${reasons}.`, 'b'),
    said('AMOUNT', `The amount to recover is £${total.toFixed()}.`, 'c'),
    said('CALCULATION', `How it comes to that: ${sums}.`, 'd'),
    said('WEEKS', `The weeks it is for: ${runs}.`, 'e'),
    ...(perWeek === null
      ? []
      : [said('DEDUCTION', `£${perWeek.toFixed()} is kept back from each week of benefit.`, 'f')]),
  ];
}

const sumOf = ({ overpaid, underlying, amount }: DifferencePeriod): string =>
  underlying.isZero()
    ? overpaid.toFixed()
    : `${overpaid.toFixed()} less ${underlying.toFixed()} that would have been due is ${amount.toFixed()}`;

const rights = ({ disputeMonths }: OverpaymentsLaw): NoticeStatement[] => [
  {
    code: 'STATEMENT',
    says: 'Anybody affected can ask in writing for the reasons of the decision.',
    law: 'HB Regs, reg. 90(2) and Sch. 9 para. 2; HB(SPC) Regs, reg. 71(2) and Sch. 8 para. 2',
  },
  {
    code: 'DISPUTE',
    says: `Anybody affected can ask for the decision to be looked at again, or appeal, within ${disputeMonths.text} month of this notice.`,
    law: 'HB Regs, Sch. 9 para. 3; HB(SPC) Regs, Sch. 8 para. 3; SI 2001/1002, reg. 4(1)(a)',
  },
];
