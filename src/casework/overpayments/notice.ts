import type { OverpaymentClass } from '../../domain/changes/overpayment-words.js';
import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { dayInWords } from '../../domain/working-words.js';
import type { Overpaid, OverpaidPeriod } from '../notices/matters/overpaid.js';
import type { OverpaidPeriodKept, OverpaymentFacts } from './decision.js';
import type { Share } from './share.js';

/** What the claimant's notice says: every figure as it was kept. `perWeek` is kept back from each week. */
export const overpaidOf = (facts: OverpaymentFacts, share: Share, perWeek: Money | null): Overpaid => ({
  periods: share.periods.map(period => ({ ...sumsOf(period, facts), reason: whyOf(period, facts) })),
  off: share.off,
  perWeek,
});

/** What a landlord's notice says. The reason has nothing of what changed for the tenant. */
export const overpaidToLandlord = (facts: OverpaymentFacts, share: Share, perWeek: Money | null): Overpaid => ({
  periods: share.periods.map(period => ({ ...sumsOf(period, facts), reason: TO_LANDLORD[period.class] })),
  off: share.off,
  perWeek,
});

function sumsOf(
  { from, to, overpaid, underlying }: OverpaidPeriodKept,
  { weeks }: OverpaymentFacts,
): Omit<OverpaidPeriod, 'reason'> {
  const inside = weeks.filter(week => !isBefore(week.from, from) && !isAfter(week.to, to));
  const paid = Money.sum(inside.map(week => week.paid));
  return { from, to, paid, due: paid.minus(overpaid), underlying };
}

type Days = Pick<OverpaymentFacts, 'occurredOn' | 'toldOn'>;

/** Why, to the customer. HB Regs, Sch. 9 para. 15(1)(b). */
const whyOf = (period: OverpaidPeriodKept, days: Days): string =>
  period.ofChange ? OF_CHANGE[period.class](days) : OF_AWARD[period.class];

const changed = ({ occurredOn, toldOn }: Days): string =>
  `Something changed for you on ${dayInWords(occurredOn)}, and we were told on ${dayInWords(toldOn)}`;
const on = (day: PlainDate): string => dayInWords(day);

const OF_CHANGE: Readonly<Record<OverpaymentClass, (days: Days) => string>> = {
  FRAUD: days => `${changed(days)}. An offence was found over it.`,
  CLAIMANT_ERROR: days => `${changed(days)}, after it should have counted.`,
  AUTHORITY_ERROR: ({ occurredOn }) =>
    `Something changed for you on ${on(occurredOn)}. We made a mistake with it, and you could have known that we paid too much.`,
  ADMINISTRATIVE_DELAY: days =>
    `${changed(days)}. We were slow with it, and you could have known that we paid too much.`,
  DEPARTMENT_ERROR: ({ occurredOn }) =>
    `Something changed for you on ${on(occurredOn)}. The Department for Work and Pensions made a mistake with it, and you could have known that we paid too much.`,
  TECHNICAL: days => `${changed(days)}. We had credited your rent account for later days already.`,
  OTHER: days => `${changed(days)}. Nobody made a mistake.`,
};

const OF_AWARD: Readonly<Record<OverpaymentClass, string>> = {
  FRAUD: 'What the claim said was not so. An offence was found over it.',
  CLAIMANT_ERROR: 'What the claim said was not so.',
  AUTHORITY_ERROR: 'We made a mistake, and you could have known that we paid too much.',
  ADMINISTRATIVE_DELAY: 'We were slow, and you could have known that we paid too much.',
  DEPARTMENT_ERROR:
    'The Department for Work and Pensions made a mistake, and you could have known that we paid too much.',
  TECHNICAL: 'We had credited your rent account for later days already.',
  OTHER: 'We paid more than the award came to. Nobody made a mistake.',
};

const YOU_KEPT_BACK = 'You did not tell us something that you had to tell us, or what you told us was not so.';

/** A landlord owes for these two classes only where the landlord kept the fact back. HB Regs, reg. 101(2). */
const TO_LANDLORD: Readonly<Record<OverpaymentClass, string>> = {
  FRAUD: YOU_KEPT_BACK,
  CLAIMANT_ERROR: YOU_KEPT_BACK,
  AUTHORITY_ERROR: 'We made a mistake, and you could have known that we paid too much.',
  ADMINISTRATIVE_DELAY: 'We were slow, and you could have known that we paid too much.',
  DEPARTMENT_ERROR:
    'The Department for Work and Pensions made a mistake, and you could have known that we paid too much.',
  TECHNICAL: 'We had paid for later days already.',
  OTHER: 'We paid for days for which less Housing Benefit was due. Nobody made a mistake.',
};
