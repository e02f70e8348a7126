import { readCouncilTaxFacts } from '../../../src/domain/council-tax/facts-problems.js';

const valid = { year: 2026, elements: [{ name: 'Council', bandD: '2000.00' }], dwelling: { bands: [{ band: 'D' }] } };
const problems = (change: object) => {
  const read = readCouncilTaxFacts({ ...valid, ...change });
  return read.ok ? [] : read.problems.map(({ field, message }) => `${field}: ${message}`);
};

describe('reading the facts of a calculation', () => {
  it('reads what is valid', () => expect(problems({})).toEqual([]));

  it.each([
    [
      'a day that does not exist',
      { people: [{ id: 'a', birthDate: '2001-02-29' }] },
      'people[0].birthDate: must be a day that exists, written yyyy-mm-dd',
    ],
    [
      'a span that ends before it begins',
      { dwelling: { bands: [{ band: 'D', from: '2026-05-01', to: '2026-04-01' }] } },
      'dwelling.bands[0].to: must not end before it begins',
    ],
    [
      'a band and a value',
      { dwelling: { bands: [{ band: 'D', value1991: '50000' }] } },
      'dwelling.bands[0].band: must be given as a band from A to H or as a value at 1 April 1991, not both',
    ],
    [
      'an amount with three decimals',
      { elements: [{ name: 'Council', bandD: '1.234' }] },
      'elements[0].bandD: must be an amount in pounds from 0 to 999999.99, such as 1234.56',
    ],
    ['the same person twice', { people: [{ id: 'a' }, { id: 'a' }] }, 'people: must not name the same person twice'],
    [
      'a partner who is not there',
      { people: [{ id: 'a', partners: [{ person: 'b' }] }] },
      'people[0].partners: must be people named here',
    ],
    [
      'a field that is not known',
      { dwelling: { bands: [{ band: 'D' }], secretField: 1 } },
      'dwelling: has a field that is not known here',
    ],
    [
      'a reduction both ways',
      { reductions: [{ under: 'S13A_1_A', name: 'x', percent: 1, amount: '1' }] },
      'reductions[0].percent: must be given as a percentage or as an amount, not both',
    ],
  ])('names the field and what is valid for %s', (_name, change, message) =>
    expect(problems(change)).toEqual([message]),
  );

  it('never repeats what was sent', () => {
    const secret = 'QQ123456C';
    const read = readCouncilTaxFacts({
      ...valid,
      [secret]: secret,
      people: [{ id: `${secret} !`, birthDate: secret }],
      year: secret,
    });
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toContain(secret);
  });

  it('bounds every list', () => {
    expect(problems({ people: Array.from({ length: 31 }, (_, at) => ({ id: `p${at}` })) })).toHaveLength(1);
    expect(problems({ dwelling: { bands: [{ band: 'D' }], unfurnished: Array(21).fill({}) } })).toHaveLength(1);
  });
});
