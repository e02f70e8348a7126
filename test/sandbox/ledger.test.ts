import { aPopulation, Desk } from './desk.js';
import { isoDay, pence, type Tree } from './reading.js';

/** The published rule, written down again here: types whose negative amounts are credits. */
const NEGATIVE_IS_CREDIT = ['DISCOUNT', 'EXEMPTION', 'DISABLED', 'COSTS', 'DISREGARD', 'PAYMENTS'];
const NET_CHARGE = ['CHARGE', 'DISCOUNT', 'EXEMPTION', 'DISABLED', 'DISREGARD', 'REDUCTION', 'ANNEXE', 'LEVY'];

/** What a posting does to the debt. */
const debit = (posting: Tree): number => {
  const amount = pence(posting.Amount);
  return NEGATIVE_IS_CREDIT.includes(typeOf(posting)) ? amount : -amount;
};
const typeOf = (posting: Tree): string => posting['@TranType'].toUpperCase();
const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const of = (postings: Tree[], ...types: string[]): number =>
  sum(postings.filter(posting => types.includes(typeOf(posting))).map(debit));

interface Seen {
  readonly account: string;
  readonly detail: Tree;
  readonly listed: Tree;
  readonly years: { totals: Tree; postings: Tree[]; plan: Tree[] }[];
}

/** Everything the protocol says of every account in so many households. */
function walk(today: string, households: number): Seen[] {
  const population = aPopulation({ today });
  const desk = new Desk(population);
  return Array.from({ length: households }, (_, index) => population.household(index)).flatMap(home =>
    (home?.people ?? []).flatMap(person => {
      desk.ask('cocrmper', { personref: person.reference });
      const listed: Tree[] = desk.ask('ctxsel').CtaxSelectDoc.CtaxActList?.CtaxActDetails ?? [];
      return listed.map(account => readAccount(desk, account));
    }),
  );
}

function readAccount(desk: Desk, listed: Tree): Seen {
  const account = listed['@CtaxActRef'].trim();
  const detail = desk.ask('ctxdet', { actref: account }).CtaxDetails;
  const years = (detail.FinancialDetails.RecYrTotals ?? []).map((totals: Tree) => {
    const recyear = totals['@Year'];
    return {
      totals,
      postings: desk.ask('ctxtrn', { recyear, trantype: 'All' }).TranList.Transaction ?? [],
      plan: desk.ask('irins', { recyear, recno: '1', module: 'C' }).IRInstalments.InstalmentList?.Instalment ?? [],
    };
  });
  return { account, detail, listed, years };
}

describe.each([
  ['2026-11-21', 500],
  ['2026-04-06', 60],
  ['2027-03-31', 60],
  ['2024-02-29', 60],
] as const)('the ledger on %s of %d households', (today, households) => {
  const accounts = walk(today, households);
  const years = accounts.flatMap(({ account, years }) => years.map(year => ({ account, ...year })));

  it('has accounts and years to look at', () => {
    expect(accounts.length).toBeGreaterThan(households);
    expect(years.length).toBeGreaterThan(2 * households);
  });

  it('adds up: the postings of a year are its balance', () => {
    for (const { totals, postings } of years) {
      expect(sum(postings.map(debit))).toBe(pence(totals.BalanceOutstanding));
    }
  });

  it('adds up: the totals of a year are its postings by type', () => {
    for (const { totals, postings } of years) {
      expect(of(postings, ...NET_CHARGE)).toBe(pence(totals.TotalCharge));
      expect(0 - of(postings, 'PAYMENTS')).toBe(pence(totals.TotalPayments));
      expect(0 - of(postings, 'LCTRS', 'BENEFITS', 'CTDRS')).toBe(pence(totals.TotalBenefits));
      expect(of(postings, 'COSTS')).toBe(pence(totals.TotalCosts));
      expect(of(postings, 'REFUNDS')).toBe(pence(totals.TotalRefunds));
      expect(0 - of(postings, 'WRITEOFF')).toBe(pence(totals.TotalWriteoffs));
      expect(0 - of(postings, 'TRANSFER')).toBe(pence(totals.TotalTransfers));
      expect(of(postings, 'PENALTY', 'INTEREST')).toBe(pence(totals.TotalPenalties));
    }
  });

  it('adds up: the years of an account are its balance, in the list as in the detail', () => {
    for (const { listed, detail, years } of accounts) {
      const total = sum(years.map(({ totals }) => pence(totals.BalanceOutstanding)));
      expect(pence(detail.CtxActBalance)).toBe(total);
      expect(pence(listed['@CtaxBalance'])).toBe(total);
    }
  });

  it('asks by instalments for exactly the charge less benefits, and only before court', () => {
    let plans = 0;
    for (const { totals, plan } of years) {
      const due = Math.max(0, pence(totals.TotalCharge) - pence(totals.TotalBenefits));
      const code = totals.RecYrSummary.Stage['@StageCode'];
      if (totals.SparNo !== '0') continue;
      const asked = sum(plan.map((instalment: Tree) => -pence(instalment['@AmountDue'])));
      expect(asked).toBe(['BIL', 'RM1', 'RM2', 'FIN'].includes(code) ? due : 0);
      plans += plan.length > 0 ? 1 : 0;
    }
    expect(plans).toBeGreaterThan(1.5 * households);
  });

  it('asks by special arrangement for what was owed when it was made', () => {
    const arranged = years.filter(({ totals }) => totals.SparNo !== '0');
    expect(arranged.length).toBeGreaterThan(0);
    for (const { totals, plan, postings } of arranged) {
      const paid = 0 - sum(postings.filter(({ SubCode }) => SubCode === 'S/O').map(debit));
      const asked = sum(plan.map((instalment: Tree) => -pence(instalment['@AmountDue'])));
      const first = isoDay(plan[0]['@DateDue']).replaceAll('-', '');
      const since =
        0 -
        sum(postings.filter(({ SubCode, Date: on }) => SubCode === 'S/O' && on['@NumericEquiv'] >= first).map(debit));
      expect(paid).toBeGreaterThanOrEqual(since);
      expect(asked).toBe(pence(totals.BalanceOutstanding) + since);
    }
  });

  it('says nothing of days to come, and never owes more in arrears than in all', () => {
    for (const { totals, postings } of years) {
      const { Stage, NextPayment } = totals.RecYrSummary;
      expect(isoDay(Stage['@StageDate']) <= today).toBe(true);
      expect(postings.filter(posting => isoDay(posting.Date['#']) > today)).toEqual([]);
      if (NextPayment) {
        expect(isoDay(NextPayment['@DateDue']) >= today).toBe(true);
        expect(pence(NextPayment['@AmountDue'])).toBeGreaterThan(0);
      }
      expect(pence(totals.InstArrears)).toBeGreaterThanOrEqual(0);
      expect(pence(totals.InstArrears)).toBeLessThanOrEqual(Math.max(0, pence(totals.BalanceOutstanding)));
    }
  });

  it('gives newest postings first, with a sortable day that is the day', () => {
    for (const { postings } of years) {
      const numbers = postings.map(posting => Number(posting['@Number']));
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      const days = postings.map(({ Date: on }) => isoDay(on['#']).replaceAll('-', ''));
      expect(days).toEqual(postings.map(({ Date: on }) => on['@NumericEquiv']));
    }
  });
});

it('carries what a mover paid too much from the one account to the other', () => {
  const desk = new Desk(aPopulation());
  desk.ask('cocrmper', { personref: '7000104' });
  const transfers = ['50000103', '50000104'].map(account => {
    desk.ask('ctxdet', { actref: account });
    return of(desk.ask('ctxtrn', { recyear: '2026' }).TranList.Transaction, 'TRANSFER');
  });
  expect(transfers[1]).toBeGreaterThan(0);
  expect(transfers[0]).toBe(-(transfers[1] ?? 0));
});
