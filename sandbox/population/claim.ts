import { type Day, financialYearOf, mondayOnOrAfter, overlap, yearEnd, yearStart } from './calendar.js';
import type { Award } from './charge-lines.js';
import type { ClaimFacts } from './facts.js';
import type { Account, BenefitPayment, Claim, Dwelling, Entitlement, NextBenefitPayment, Person } from './model.js';
import { type Pence, percent, share } from './pence.js';

export interface ClaimContext {
  readonly reference: string;
  readonly claimant: Person;
  readonly partner: Person | null;
  readonly dwelling: Dwelling;
  readonly account: Account | null;
  readonly today: Day;
}

const DECIDED_AFTER_DAYS = 21;
/** Benefit history that the town kept: this financial year and the one before. */
const YEARS_OF_PAYMENTS = 2;
const LAST_YEARS_RATE = 96;

const entitled = ({ status }: ClaimFacts): boolean =>
  status === 'current' || status === 'suspended' || status === 'cancelled';

/** The support the claim puts on the council tax account, as the ledger needs it; null where it puts none. */
export function awardOf(facts: ClaimFacts, claim: string): Award | null {
  if (!entitled(facts) || facts.supportPercent === 0) return null;
  const decidedOn = facts.startedOn + DECIDED_AFTER_DAYS;
  return { claim, percent: facts.supportPercent, from: facts.startedOn, to: facts.endedOn, decidedOn };
}

/** A benefit year's rent entitlement runs from the first Monday of April to the Sunday before the next. */
function rentEntitlements(facts: ClaimFacts, today: Day): Entitlement[] {
  if (!entitled(facts) || facts.tenure === null) return [];
  const now = financialYearOf(today);
  const rates = [facts.weeklyRent, percent(facts.weeklyRent, LAST_YEARS_RATE)];
  return rates.flatMap((weekly, ago) => {
    const from = Math.max(mondayOnOrAfter(yearStart(now - ago)), mondayOnOrAfter(facts.startedOn));
    const to = Math.min(mondayOnOrAfter(yearStart(now - ago + 1)) - 1, facts.endedOn ?? Number.POSITIVE_INFINITY);
    return from <= to ? [{ from, to, weekly }] : [];
  });
}

function supportEntitlements({ account, reference }: ClaimContext): Entitlement[] {
  return (account?.years ?? []).slice(0, YEARS_OF_PAYMENTS).flatMap(year => {
    const posted = year.transactions.filter(({ claim }) => claim === reference);
    const first = posted[0];
    if (first?.from === undefined || first.to === undefined) return [];
    const cut = posted.find(({ effect }) => effect > 0)?.from;
    const to = cut === undefined ? Math.min(first.to, yearEnd(year.year)) : cut - 1;
    const total = -posted.reduce((sum, { effect }) => sum + effect, 0);
    const days = overlap({ from: first.from, to }, { from: first.from, to });
    return days > 0 ? [{ from: first.from, to, weekly: share(total, 7, days) }] : [];
  });
}

const amountFor = (facts: ClaimFacts, weekly: Pence): Pence =>
  Math.max(0, facts.weeksPaid * (weekly - facts.weeklyRecovery));

/** Paid in arrears: the Monday after each run of weeks. */
function rentPayments(facts: ClaimFacts, periods: readonly Entitlement[], stopped: Day): BenefitPayment[] {
  const step = facts.weeksPaid * 7;
  return periods.flatMap(({ from, to, weekly }) => {
    const made: BenefitPayment[] = [];
    for (let start = from; start + step - 1 <= to && start + step <= stopped; start += step) {
      const amount = amountFor(facts, weekly);
      made.push({ on: start + step, amount, from: start, to: start + step - 1, payee: facts.payee, account: null });
    }
    return made.reverse();
  });
}

const supportPayments = ({ account, reference }: ClaimContext): BenefitPayment[] =>
  (account?.years ?? []).flatMap(({ transactions }) =>
    transactions
      .filter(({ claim }) => claim === reference)
      .map(({ on, effect, from, to }) => ({
        on,
        amount: -effect,
        from: from ?? on,
        to: to ?? on,
        payee: 'Council tax account',
        account: account?.reference ?? null,
      }))
      .reverse(),
  );

function nextPayment(facts: ClaimFacts, context: { last: Day | null; newest: Entitlement | undefined; today: Day }) {
  const { last, newest, today } = context;
  if (facts.status !== 'current' || newest === undefined) return null;
  const step = facts.weeksPaid * 7;
  let on = (last ?? newest.from) + step;
  while (on <= today) on += step;
  return { on, amount: amountFor(facts, newest.weekly), payee: facts.payee } satisfies NextBenefitPayment;
}

/** How many weeks before today a suspended claim's payments stopped. */
export const SUSPENDED_DAYS = 42;

export function claim(facts: ClaimFacts, context: ClaimContext): Claim {
  const { today } = context;
  const rent = rentEntitlements(facts, today);
  const stopped = facts.status === 'suspended' ? today - SUSPENDED_DAYS : today;
  const paid = rentPayments(facts, rent, stopped);
  return {
    reference: context.reference,
    status: facts.status,
    claimant: context.claimant.reference,
    partner: context.partner?.reference ?? null,
    dwelling: context.dwelling,
    account: context.account?.reference ?? null,
    tenure: facts.tenure,
    weeksPaid: facts.weeksPaid,
    rent,
    support: supportEntitlements(context),
    next: nextPayment(facts, { last: paid[0]?.on ?? null, newest: rent[0], today }),
    payments: [...paid, ...supportPayments(context)],
  };
}
