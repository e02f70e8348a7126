import { isoOf } from '../../sandbox/population/calendar.js';
import type { Household } from '../../sandbox/population/model.js';
import type { Population } from '../../sandbox/population/population.js';
import { aPopulation } from './desk.js';

const all = (population: Population, upTo = population.size): Household[] =>
  Array.from({ length: upTo }, (_, index) => population.household(index)).flatMap(home => home ?? []);

describe('one population for each seed', () => {
  it('is the same again, whatever is asked first', () => {
    const [forward, backward] = [aPopulation(), aPopulation()];
    for (let index = 400; index >= 0; index -= 1) backward.household(index);
    expect(all(backward, 400)).toEqual(all(forward, 400));
  });

  it('is another with another seed', () => {
    const surnames = (seed: number) => all(aPopulation({ seed }), 200).map(({ people }) => people[0]?.surname);
    expect(surnames(2)).not.toEqual(surnames(1));
  });

  it('has the smaller town unchanged within the bigger', () => {
    const households = 100_000;
    const big = aPopulation({ households });
    expect(all(big, 200)).toEqual(all(aPopulation(), 200));
    expect(big.household(households - 1)?.people.length).toBeGreaterThan(0);
    expect(big.household(households)).toBeNull();
  });

  it("finds everyone by reference, and nobody by a reference that is nobody's", () => {
    const population = aPopulation({ households: 300 });
    for (const home of all(population)) {
      for (const person of home.people) expect(population.person(person.reference)?.household.index).toBe(home.index);
    }
    const nobody = ['', '7000099', '7000103', '6000100', '70001000', "7000100'", '-7000100', '7999999'];
    expect(nobody.map(reference => population.person(reference))).toEqual(nobody.map(() => null));
  });
});

describe('a town like an English district', () => {
  const homes = all(aPopulation());
  const first = homes.flatMap(({ accounts }) => accounts.slice(0, 1));
  const claims = homes.flatMap(home => home.claims);
  const thisYear = first.flatMap(({ years }) => years.filter(({ year }) => year === 2026));
  const inHundred = (some: unknown[], of: unknown[]) => (100 * some.length) / of.length;
  const atBand = (...bands: string[]) => first.filter(({ dwelling }) => bands.includes(dwelling.band));
  const atStage = (...codes: string[]) => thisYear.filter(({ stage }) => codes.includes(stage.code));
  const having = (type: string) => thisYear.filter(year => year.transactions.some(posting => posting.type === type));

  it.each`
    what                              | share                                                                  | least  | most
    ${'dwellings in bands A and B'}   | ${inHundred(atBand('A', 'B'), first)}                                  | ${39}  | ${48}
    ${'dwellings in bands C and D'}   | ${inHundred(atBand('C', 'D'), first)}                                  | ${33}  | ${42}
    ${'dwellings in bands E to H'}    | ${inHundred(atBand('E', 'F', 'G', 'H'), first)}                        | ${14}  | ${23}
    ${'dwellings in band H'}          | ${inHundred(atBand('H'), first)}                                       | ${0.1} | ${1.2}
    ${'accounts by Direct Debit'} | ${inHundred(first.filter(({ directDebit }) => directDebit), first)} | ${66} | ${74}
    ${'accounts with a discount'}     | ${inHundred(having('DISCOUNT'), thisYear)}                             | ${28}  | ${40}
    ${'accounts exempt'}              | ${inHundred(having('EXEMPTION'), thisYear)}                            | ${2}   | ${6}
    ${'accounts with a premium'}      | ${inHundred(having('LEVY'), thisYear)}                                 | ${0.2} | ${2}
    ${'accounts with support'}        | ${inHundred(having('LCTRS'), thisYear)}                                | ${10}  | ${19}
    ${'accounts of two people'} | ${inHundred(first.filter(({ holders }) => holders.length === 2), first)} | ${30} | ${45}
    ${'accounts reminded or further'} | ${inHundred(thisYear, thisYear) - inHundred(atStage('BIL'), thisYear)} | ${6}   | ${14}
    ${'accounts at court or further'} | ${inHundred(atStage('SUM', 'LO', 'BA', 'AE', 'DW'), thisYear)}         | ${2}   | ${6}
    ${'accounts in credit'} | ${inHundred(first.filter(({ balance }) => balance < 0), first)} | ${1} | ${6}
    ${'accounts owing for an old year'} | ${inHundred(first.filter(({ years }) => years.slice(1).some(({ balance }) => balance > 0)), first)} | ${2} | ${6}
    ${'households of movers'} | ${inHundred(homes.filter(({ accounts }) => accounts.length > 1), homes)} | ${5} | ${10}
    ${'households with a claim'} | ${inHundred(homes.filter(home => home.claims.length > 0), homes)} | ${14} | ${22}
    ${'claims that are current'} | ${inHundred(claims.filter(({ status }) => status === 'current'), claims)} | ${66} | ${80}
    ${'claims for rent'} | ${inHundred(claims.filter(({ tenure }) => tenure !== null), claims)} | ${55} | ${80}
  `('$what: between $least and $most in the hundred', ({ share, least, most }) => {
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it('has every stage of recovery, every status of claim and one to four years on an account', () => {
    const stages = ['BIL', 'RM1', 'RM2', 'FIN', 'SUM', 'LO', 'BA', 'AE', 'DW'];
    expect(stages.filter(code => atStage(code).length === 0)).toEqual([]);
    expect(new Set(claims.map(({ status }) => status)).size).toBe(6);
    expect([...new Set(first.map(({ years }) => years.length))].sort()).toEqual([0, 1, 2, 3, 4]);
    for (const { years } of first.filter(({ closedOn, years }) => closedOn === null && years.length > 0)) {
      expect(years[0]?.year).toBe(2026);
    }
  });
});

describe('nobody in it could be taken for a real person', () => {
  const homes = all(aPopulation({ households: 3_000 }));
  const people = homes.flatMap(home => home.people);
  const accounts = homes.flatMap(home => home.accounts);

  it('uses only numbers, addresses and references that belong to nobody', () => {
    for (const { reference, nino, mobile, telephones, email } of people) {
      expect(reference).toMatch(/^70\d{5}$/);
      if (nino !== null) expect(nino).toMatch(/^(AA0000\d\d|XX999\d{3})[ABCD]$/);
      if (mobile !== null) expect(mobile).toMatch(/^07700 900\d{3}$/);
      for (const number of telephones) expect(number).toMatch(/^020 7946 0\d{3}$/);
      if (email !== null) expect(email).toMatch(/^[a-z.]+@example\.com$/);
    }
    for (const { dwelling, bank, reference } of accounts) {
      expect(reference).toMatch(/^500\d{5}$/);
      expect(dwelling.place).toMatch(/^P\d{5}$/);
      expect(dwelling.postcode).toMatch(/^TE\d{1,2} \d[ABDEFGHJLNPQRSTUWXYZ]{2}$/);
      if (bank !== null)
        expect(bank).toMatchObject({ sortCode: '089999', number: expect.stringMatching(/^000\d{5}$/) });
    }
  });

  it('gives no two people one insurance number but the man with many records, and no two places one address', () => {
    const counts = new Map<string, number>();
    for (const { nino } of people) if (nino !== null) counts.set(nino, (counts.get(nino) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([['AA000004A', 4]]);
    const places = new Map(accounts.map(({ dwelling }) => [dwelling.place, `${dwelling.lines} ${dwelling.postcode}`]));
    expect(new Set(places.values()).size).toBe(places.size);
  });

  it('gives each reference once', () => {
    for (const references of [people, accounts, homes.flatMap(home => home.claims)]) {
      expect(new Set(references.map(({ reference }) => reference)).size).toBe(references.length);
    }
  });
});

describe('people of age', () => {
  it('are all grown up, but for the one whose birthday nobody knows', () => {
    const people = all(aPopulation()).flatMap(home => home.people);
    expect(people.filter(({ born }) => isoOf(born) === '1900-01-01').map(({ reference }) => reference)).toEqual([
      '7000148',
    ]);
    expect(people.every(({ born }) => isoOf(born) <= '2008-11-21')).toBe(true);
  });
});
