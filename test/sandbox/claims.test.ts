import { isoOf } from '../../sandbox/population/calendar.js';
import type { Claim, Household } from '../../sandbox/population/model.js';
import { aPopulation } from './desk.js';

const population = aPopulation();
const homes = Array.from({ length: population.size }, (_, index) => population.household(index)).flatMap(
  home => home ?? [],
);
const claims = homes.flatMap(home => home.claims.map(claim => ({ home, claim })));
const having = (status: Claim['status']) =>
  claims.filter(({ claim }) => claim.status === status).map(({ claim }) => claim);
const rentPaid = ({ payments }: Claim) => payments.filter(({ account }) => account === null);
const weekday = (day: number) => new Date(`${isoOf(day)}T12:00:00Z`).getUTCDay();

/** What the account's ledger says was credited under the claim. */
const credited = ({ accounts }: Household, { reference }: Claim): number =>
  accounts
    .flatMap(({ years }) => years.flatMap(({ transactions }) => transactions))
    .filter(({ claim }) => claim === reference)
    .reduce((sum, { effect }) => sum - effect, 0);

describe('claims agree with themselves and with the ledger', () => {
  it('has hundreds to look at', () => {
    expect(claims.length).toBeGreaterThan(250);
    expect(having('current').filter(({ rent }) => rent.length > 0).length).toBeGreaterThan(100);
  });

  it('paid in support what the account was credited with', () => {
    for (const { home, claim } of claims) {
      const paid = claim.payments
        .filter(({ account }) => account !== null)
        .reduce((sum, { amount }) => sum + amount, 0);
      expect(paid).toBe(credited(home, claim));
    }
  });

  it('entitles to weekly support that makes the credit of the year, to a penny a week', () => {
    for (const { home, claim } of claims.filter(({ claim }) => claim.status === 'current')) {
      const [newest] = claim.support;
      const year = home.accounts[0]?.years[0];
      if (newest === undefined || year === undefined || newest.from < year.from) continue;
      const total = year.transactions
        .filter(one => one.claim === claim.reference)
        .reduce((sum, { effect }) => sum - effect, 0);
      const weeks = (newest.to - newest.from + 1) / 7;
      expect(Math.abs(total - weeks * newest.weekly)).toBeLessThanOrEqual(weeks);
    }
  });

  it('pays rent on Mondays, in arrears, for weeks that follow each other and are never paid twice', () => {
    for (const { claim } of claims) {
      const paid = rentPaid(claim);
      paid.forEach(({ on, from, to }, index) => {
        expect(weekday(from)).toBe(1);
        expect([to - from + 1, on - to]).toEqual([claim.weeksPaid * 7, 1]);
        expect(on).toBeLessThanOrEqual(population.today);
        const older = paid[index + 1];
        if (older) expect(from).toBeGreaterThan(older.to);
      });
    }
  });

  it('pays next, after today, what the entitlement makes for its weeks, but for the few reduced or raised', () => {
    const next = having('current').filter(({ rent }) => rent.length > 0);
    const asEntitled = next.filter(claim => claim.next?.amount === claim.weeksPaid * (claim.rent[0]?.weekly ?? 0));
    for (const claim of next) expect(claim.next?.on).toBeGreaterThan(population.today);
    expect(asEntitled.length / next.length).toBeGreaterThan(0.8);
    expect(asEntitled.length / next.length).toBeLessThan(1);
  });

  it('entitles nobody to anything whose claim is pending, future or defective', () => {
    for (const claim of [...having('pending'), ...having('future'), ...having('defective')]) {
      expect(claim).toMatchObject({ rent: [], support: [], payments: [], next: null });
    }
  });

  it('stops paying a cancelled claim on the day that it ended', () => {
    for (const claim of having('cancelled')) {
      const end = Math.max(0, ...claim.rent.map(({ to }) => to));
      expect(claim.next).toBeNull();
      for (const { to } of rentPaid(claim)) expect(to).toBeLessThanOrEqual(end);
    }
  });
});
