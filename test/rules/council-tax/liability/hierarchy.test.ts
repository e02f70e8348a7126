import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { householder, owner, resident, yearOf } from '../support.js';

type People = NonNullable<CouncilTaxFactsInput['people']>;
const liable = (people: People) => {
  const [first] = yearOf({ people }).lines;
  return [first?.liableBy, ...(first?.liable ?? [])];
};
const lease = (depth = 1) => [{ kind: 'LEASE' as const, depth, sixMonthsOrMore: true }];
const impaired = { reason: 'SEVERELY_MENTALLY_IMPAIRED', certificate: true, qualifyingBenefit: true } as const;
const student = { reason: 'STUDENT', certificate: true } as const;

describe('who is liable: "taking paragraph (a) of that subsection first", LGFA 1992, s. 6(1), (2)', () => {
  it.each<[string, People, string[]]>([
    ['(a) before (b)', [resident('tim', { interests: lease() }), householder('ann')], ['6(2)(a)', 'ann']],
    [
      '(b) before (c)',
      [resident('sue', { interests: [{ kind: 'SECURE_TENANCY' }] }), resident('tim', { interests: lease() })],
      ['6(2)(b)', 'tim'],
    ],
    [
      '(b) not a lease below another resident’s',
      [resident('sub', { interests: lease(2) }), resident('tim', { interests: lease(1) })],
      ['6(2)(b)', 'tim'],
    ],
    [
      '(c) before (d)',
      [
        resident('lic', { interests: [{ kind: 'CONTRACTUAL_LICENCE' }] }),
        resident('sue', { interests: [{ kind: 'INTRODUCTORY_TENANCY' }] }),
      ],
      ['6(2)(c)', 'sue'],
    ],
    [
      '(d) before (e)',
      [resident('any'), resident('lic', { interests: [{ kind: 'CONTRACTUAL_LICENCE' }] })],
      ['6(2)(d)', 'lic'],
    ],
    ['(e) any resident, with the owner elsewhere', [owner('own'), resident('any')], ['6(2)(e)', 'any']],
    ['(f) the owner, where nobody is resident', [owner('own')], ['6(2)(f)', 'own']],
    [
      'a landlord does not pay for a resident tenant',
      [owner('own'), resident('tim', { interests: lease() })],
      ['6(2)(b)', 'tim'],
    ],
  ])('%s', (_name, people, expected) => expect(liable(people)).toEqual(expected));

  it('makes two at the same level jointly and severally liable: s. 6(3)', () => {
    expect(liable([householder('ann'), householder('bob')])).toEqual(['6(2)(a)', 'ann', 'bob']);
  });

  it('counts nobody under 18 as a resident: s. 6(5)', () => {
    // Kit is 18 on 1 July 2025, freehold in trust apart: from that day Kit is a resident with the freehold.
    const kit = householder('kit', { birthDate: '2007-07-01' });
    const { lines } = yearOf({ people: [kit, resident('aunt')] });
    expect(lines.map(({ liable, days }) => [...liable, days])).toEqual([
      ['aunt', 91],
      ['kit', 274],
    ]);
  });

  it('refuses in words each description that nobody meets', () => {
    const { findings } = yearOf({ people: [owner('own')] });
    expect(findings.filter(({ subject, given }) => subject === 'LIABILITY' && !given).map(({ code }) => code)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });
});

describe('students and the severely mentally impaired: s. 6(4)', () => {
  it.each<[string, People, string[]]>([
    [
      'only the other is liable',
      [householder('ann'), householder('stu', { disregards: [student] })],
      ['6(2)(a)', 'ann'],
    ],
    [
      'the same for severe mental impairment',
      [householder('ann'), householder('imp', { disregards: [impaired] })],
      ['6(2)(a)', 'ann'],
    ],
    [
      'alone at the level, a student stays liable before a lower resident',
      [householder('stu', { disregards: [student] }), resident('any')],
      ['6(2)(a)', 'stu'],
    ],
    [
      'all disregarded: all stay',
      [householder('stu', { disregards: [student] }), householder('imp', { disregards: [impaired] })],
      ['6(2)(a)', 'stu', 'imp'],
    ],
    [
      'a carer is disregarded but stays liable',
      [
        householder('ann'),
        householder('car', {
          disregards: [
            {
              reason: 'CARER',
              qualifyingBenefit: true,
              sameDwelling: true,
              weeklyHours: 35,
              partnerOrParentOfChild: false,
            },
          ],
        }),
      ],
      ['6(2)(a)', 'ann', 'car'],
    ],
  ])('%s', (_name, people, expected) => expect(liable(people)).toEqual(expected));
});

describe('couples: s. 9', () => {
  const couple = { partners: [{ person: 'ann' }] };
  it.each<[string, People, string[]]>([
    [
      'the partner without an interest is liable too',
      [householder('ann'), resident('bob', couple)],
      ['6(2)(a)', 'ann', 'bob'],
    ],
    [
      'not where the partner is a student: s. 9(2)',
      [householder('ann'), resident('bob', { ...couple, disregards: [student] })],
      ['6(2)(a)', 'ann'],
    ],
    [
      'not where the partner lives elsewhere',
      [householder('ann'), resident('bob', { ...couple, residence: [] })],
      ['6(2)(a)', 'ann'],
    ],
    ['not a friend', [householder('ann'), resident('bob')], ['6(2)(a)', 'ann']],
  ])('%s', (_name, people, expected) => expect(liable(people)).toEqual(expected));

  it('from the day on which they become a couple', () => {
    const { bills } = yearOf({
      people: [householder('ann'), resident('bob', { partners: [{ person: 'ann', from: '2025-04-02' }] })],
    });
    // Two bills, each rounded: 2,000 / 365 = 5.4795; 2,000 x 364 / 365 = 1,994.5205.
    expect(bills.map(({ liable: who, total }) => [who.length, total.toFixed()])).toEqual([
      [1, '5.48'],
      [2, '1994.52'],
    ]);
  });
});
