import { type Day, financialYearOf, yearEnd, yearStart } from './calendar.js';
import type { Award } from './charge-lines.js';
import type { DefaultFacts, PayerFacts, Relief } from './facts.js';
import type { Account, AccountYear, Bank, Dwelling, Person, Transaction } from './model.js';
import { sum } from './pence.js';
import { accountYear } from './year.js';

/** Years of ledger that the town kept: this one and three before. */
export const YEARS_KEPT = 4;

export interface AccountFacts {
  readonly reference: string;
  readonly dwelling: Dwelling;
  readonly earlier: Dwelling | null;
  readonly holders: readonly Person[];
  readonly reliefs: readonly Relief[];
  readonly payer: PayerFacts;
  readonly liableFrom: Day;
  readonly closedOn: Day | null;
  readonly awards: readonly Award[];
  readonly defaults: Readonly<Record<number, DefaultFacts>>;
  readonly lateDiscountOn: Day | null;
  readonly extras: readonly Transaction[];
  readonly transferredIn: Transaction | null;
  readonly unbilled: boolean;
  readonly today: Day;
}

const GROUPS: Record<string, string> = { DIRECTDEBIT: 'DD', 'S/O': 'STANDING ORDER', CASH: 'CASH', PP: 'PAYPOINT' };
const ORDINALS: Record<number, string> = { 1: '1ST', 5: '5TH', 15: '15TH', 25: '25TH' };

const paymentGroup = ({ method, payDay }: PayerFacts): string =>
  method === 'DIRECTDEBIT' ? `DD ${ORDINALS[payDay] ?? payDay} OF MONTH` : (GROUPS[method] ?? 'OTHER INSTALMENTS');

/** A sort code and numbers of nobody's: 08-99-99 is not issued, and the numbers count from nought. */
const bankOf = (holder: Person | undefined): Bank | null =>
  holder === undefined
    ? null
    : {
        name: `${holder.initials.charAt(0)} ${holder.surname}`.toUpperCase(),
        sortCode: '089999',
        number: holder.reference.slice(-5).padStart(8, '0'),
      };

function yearsOf(facts: AccountFacts): number[] {
  const now = financialYearOf(facts.today);
  const last = Math.min(now, financialYearOf(facts.closedOn === null ? facts.today : facts.closedOn - 1));
  const first = Math.max(now - YEARS_KEPT + 1, financialYearOf(facts.liableFrom));
  return facts.unbilled ? [] : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

const DAYS_TO_CARRY = 20;

interface Carried {
  readonly year: AccountYear;
  readonly credit: readonly Transaction[];
}

/** A past year's credit is sent back to a claimant, and for others carried into the next year as a posting in each. */
function carried(year: AccountYear, { today, awards }: AccountFacts): Carried {
  const on = yearStart(year.year + 1) + DAYS_TO_CARRY;
  if (year.balance >= 0 || on > today) return { year, credit: [] };
  if (awards.length > 0) {
    return { year: yearWithPosting(year, { type: 'REFUNDS', on, effect: -year.balance }), credit: [] };
  }
  const posting: Transaction = { type: 'TRANSFER', on, effect: -year.balance };
  return { year: yearWithPosting(year, posting), credit: [{ ...posting, effect: year.balance }] };
}

/** Oldest first, because what one year leaves over is the next year's credit. */
function ledgerOf(facts: AccountFacts): AccountYear[] {
  const made: AccountYear[] = [];
  let credit: readonly Transaction[] = [];
  for (const year of yearsOf(facts)) {
    const before = yearOf(year, facts, credit);
    const last = facts.closedOn !== null && financialYearOf(facts.closedOn - 1) === year;
    const after = last ? { year: before, credit: [] } : carried(before, facts);
    made.push(after.year);
    credit = after.credit;
  }
  return made;
}

function yearOf(year: number, facts: AccountFacts, credit: readonly Transaction[]): AccountYear {
  const now = financialYearOf(facts.today);
  const inYear = (on: Day) => on >= yearStart(year) && on <= yearEnd(year);
  const { transferredIn, closedOn } = facts;
  return accountYear({
    year,
    from: Math.max(facts.liableFrom, yearStart(year)),
    closedOn: closedOn !== null && closedOn <= yearEnd(year) ? closedOn : null,
    band: facts.dwelling.band,
    reliefs: facts.reliefs,
    awards: facts.awards,
    lateDiscountOn: facts.lateDiscountOn,
    today: facts.today,
    payer: facts.payer,
    owing: facts.defaults[now - year] ?? null,
    extras: facts.extras.filter(({ on }) => inYear(on)),
    transferredIn: transferredIn !== null && inYear(transferredIn.on) ? [...credit, transferredIn] : credit,
    arrangementNumber: Number(facts.reference.slice(-5)),
  });
}

/** An account with all its years, worked out as of today. */
export function account(facts: AccountFacts): Account {
  const years = ledgerOf(facts);
  const directDebit = facts.payer.method === 'DIRECTDEBIT';
  return {
    reference: facts.reference,
    holders: facts.holders.map(({ reference }) => reference),
    dwelling: facts.dwelling,
    earlier: facts.earlier,
    liableFrom: facts.liableFrom,
    closedOn: facts.closedOn,
    paymentGroup: paymentGroup(facts.payer),
    directDebit,
    bank: directDebit ? bankOf(facts.holders[0]) : null,
    years: years.reverse(),
    balance: sum(years.map(({ balance }) => balance)),
  };
}

/** A year after one more posting, which settles it. */
const yearWithPosting = (year: AccountYear, posting: Transaction): AccountYear => ({
  ...year,
  transactions: [...year.transactions, posting],
  balance: year.balance + posting.effect,
  next: null,
  arrears: Math.max(0, year.balance + posting.effect),
});

/** The same account after one more posting to its newest year. */
export function withPosting(before: Account, posting: Transaction): Account {
  const [newest, ...older] = before.years;
  if (newest === undefined) return before;
  const years = [yearWithPosting(newest, posting), ...older];
  return { ...before, years, balance: before.balance + posting.effect };
}
