import type { Account, Household } from '../../sandbox/population/model.js';
import { aPopulation } from './desk.js';

const population = aPopulation();
const home = (index: number): Household => {
  const found = population.household(index);
  if (!found) throw new Error('no such household');
  return found;
};
const newest = ({ accounts }: Household) => accounts[0]?.years[0];
const closed = ({ accounts }: Household): Account | undefined => accounts.find(({ closedOn }) => closedOn !== null);
const named = (home: Household, slot = 0) =>
  `${home.people[slot]?.forenames} ${home.people[slot]?.surname}`.toLowerCase();
const typesOf = (home: Household) =>
  new Set(home.accounts.flatMap(({ years }) => years.flatMap(year => year.transactions.map(({ type }) => type))));

describe('people worth looking at', () => {
  const people = population.notables();

  it('are at least eight, each with a reason of their own', () => {
    expect(people.length).toBeGreaterThanOrEqual(8);
    expect(new Set(people.map(({ why }) => why)).size).toBe(people.length);
  });

  it('are the same in every population', () => {
    expect(aPopulation({ seed: 99, households: 50 }).notables()).toEqual(people);
  });

  it('begin with one in arrears who has a claim', () => {
    expect(people[0]).toMatchObject({ reference: '7000100', accounts: ['50000100'], claims: ['6000100'] });
    expect(newest(home(0))).toMatchObject({ stage: { code: 'RM1' }, arrears: expect.any(Number) });
    expect(newest(home(0))?.arrears).toBeGreaterThan(0);
    expect(home(0).claims[0]).toMatchObject({ status: 'current', tenure: 'private' });
  });
});

describe('each awkward case is what it says', () => {
  it('has a mover with a closed and a current account', () => {
    expect(home(1).accounts).toHaveLength(2);
    expect(closed(home(1))).toMatchObject({ reference: '50000104', balance: 0 });
  });

  it('has a couple who both see the one account', () => {
    const { people, accounts } = home(2);
    expect(accounts[0]?.holders).toEqual(people.map(({ reference }) => reference));
  });

  it('has a suspended claim that is not paid any longer', () => {
    const [claim] = home(3).claims;
    expect(claim).toMatchObject({ status: 'suspended', next: null });
    expect(claim?.payments.find(({ account }) => account === null)?.on).toBeLessThanOrEqual(population.today - 42);
  });

  it('has a payment made smaller by recovery, and one made bigger by arrears', () => {
    const [reduced, raised] = [home(4), home(25)].map(({ claims }) => claims[0]);
    expect(reduced?.next?.amount).toBe(2 * (9_240 - 1_220));
    expect(raised?.next?.amount).toBe(4 * (14_237 + 1_500));
  });

  it('has a Direct Debit payer in credit', () => {
    expect(home(5).accounts[0]?.directDebit).toBe(true);
    expect(home(5).accounts[0]?.balance).toBeLessThan(0);
  });

  it('has two people of one name and one postcode who were born forty years apart', () => {
    const [elder, younger] = [home(6), home(31)];
    expect(named(elder)).toBe(named(younger));
    expect(elder.accounts[0]?.dwelling.postcode).toBe(younger.accounts[0]?.dwelling.postcode);
    expect(elder.accounts[0]?.dwelling.lines).not.toEqual(younger.accounts[0]?.dwelling.lines);
    expect(elder.people[0]?.nino).not.toBe(younger.people[0]?.nino);
  });

  it('has one man as taxpayer, claimant, landlord, non-dependant and partner, under four references and one number', () => {
    const records = [home(8).people[0], home(9).people[1], home(10).people[1], home(11).people[1]];
    expect(new Set(records.map(one => one?.reference)).size).toBe(4);
    expect(new Set(records.map(one => one?.nino)).size).toBe(1);
    const roles = new Set(records.flatMap(one => one?.roles ?? []));
    expect(roles).toEqual(new Set(['taxpayer', 'claimant', 'landlord', 'non-dependant', 'partner']));
    expect(home(8).accounts[1]?.years[0]?.transactions.some(({ type }) => type === 'LEVY')).toBe(true);
    expect(home(11).claims[0]?.next?.payee).toBe('T Brackenridge');
    expect(home(10).claims[0]?.partner).toBe(home(10).people[1]?.reference);
  });

  it('has debts with the enforcement agent and under arrangement', () => {
    expect(
      home(13)
        .accounts[0]?.years.slice(0, 2)
        .map(({ stage }) => stage.code),
    ).toEqual(['BA', 'BA']);
    expect(home(13).accounts[0]?.years[1]?.transactions.some(({ method }) => method === 'BAILIF')).toBe(true);
    const arranged = home(14).accounts[0]?.years[1];
    expect(arranged?.arrangement).toBeGreaterThan(0);
    expect(arranged?.plan.length).toBe(10);
    expect(newest(home(19))).toMatchObject({ stage: { code: 'RM2' } });
  });

  it('has every kind of transaction in one ledger', () => {
    expect(typesOf(home(16)).size).toBe(18);
  });

  it('has students who pay nothing, and an account that was never billed', () => {
    expect(newest(home(17))).toMatchObject({ balance: 0, plan: [], next: null });
    expect(home(20).accounts[0]).toMatchObject({ years: [], balance: 0 });
  });

  it('has a closed account whose credit stands', () => {
    expect(home(18).accounts).toHaveLength(1);
    expect(closed(home(18))?.balance).toBeLessThan(0);
  });

  it('has claims pending, future, defective and cancelled, none of which is paid', () => {
    const statuses = [home(21), home(23), home(24)].map(({ claims }) => claims[0]);
    expect(statuses.map(claim => claim?.status)).toEqual(['pending', 'future', 'defective']);
    for (const claim of statuses) expect(claim).toMatchObject({ payments: [], rent: [], support: [], next: null });
    expect(home(26).claims.map(({ status }) => status)).toEqual(['current', 'cancelled']);
  });

  it('has a claimant without an account and a person with neither', () => {
    expect(home(22)).toMatchObject({ accounts: [], claims: [{ status: 'current', account: null }] });
    expect(home(27)).toMatchObject({ accounts: [], claims: [] });
  });

  it('has a pensioner for whom support pays it all', () => {
    const year = newest(home(25));
    expect(year).toMatchObject({ balance: 0, plan: [], next: null });
    expect(year?.transactions.some(({ type }) => type === 'LCTRS')).toBe(true);
  });

  it('has names that XML must carry whole', () => {
    expect(home(15).people.map(({ surname }) => surname)).toEqual(["O'Dunmore", 'Núñez-Marl']);
  });
});
