import { carerElement } from '../../../../src/rules/universal-credit/elements/carer-element.js';
import { childElement } from '../../../../src/rules/universal-credit/elements/child-element.js';
import { disabledChildAdditions } from '../../../../src/rules/universal-credit/elements/disabled-child.js';
import { healthElement } from '../../../../src/rules/universal-credit/elements/health-element.js';
import { standardAllowance } from '../../../../src/rules/universal-credit/elements/standard-allowance.js';
import { aCase, adult, award, child, codesOf, elementsOf, type Facts } from '../support.js';

const young = { birthDate: '2003-01-15' };

describe('standard allowance: SI 2013/376, reg. 36', () => {
  it.each`
    adults                                                                      | amount      | because
    ${[adult('ann', young)]}                                                    | ${'338.58'} | ${'single, under 25'}
    ${[adult('ann', { birthDate: '2001-05-05' })]}                              | ${'424.90'} | ${'25 on the last day of the assessment period'}
    ${[adult('ann', { birthDate: '2001-05-06' })]}                              | ${'338.58'} | ${'25 on the day after it'}
    ${[adult('ann', young), adult('bob', young)]}                               | ${'528.34'} | ${'couple, both under 25'}
    ${[adult('ann', young), adult('bob')]}                                      | ${'666.97'} | ${'couple, one of them 25 or over'}
    ${[adult('ann'), adult('bob', { birthDate: '1950-01-01' })]}                | ${'666.97'} | ${'a mixed-age couple'}
    ${[adult('ann', young), adult('bob', { residency: 'NO_RIGHT_TO_RESIDE' })]} | ${'338.58'} | ${'(3) a member of a couple who claims alone'}
  `('$because', ({ adults, amount }) => expect(standardAllowance(aCase({ adults })).amount.toFixed()).toBe(amount));

  it('a lone parent under 25 has the rate of a single person under 25', () => {
    const facts = { adults: [adult('ann', young)], children: [child('bea', '2024-01-01')] };
    expect(standardAllowance(aCase(facts)).amount.toFixed()).toBe('338.58');
  });
});

describe('child elements: SI 2013/376, regs 24 and 24A', () => {
  const amount = (facts: Facts) => childElement(aCase(facts)).working.amount.toFixed();
  const three = [child('c1', '2018-01-01'), child('c2', '2020-01-01'), child('c3', '2022-01-01')];

  it('2026 Act: every child from assessment periods that begin on or after 6 April 2026', () => {
    expect(amount({ from: '2026-04-06', children: three })).toBe('911.82'); // 3 x 303.94
    expect(amount({ from: '2026-04-05', children: three })).toBe('585.62'); // 2 x 292.81
  });

  it('reg. 43 of SI 2014/1230: one higher rate where a child was born before 6 April 2017', () => {
    expect(amount({ children: [child('c1', '2017-04-05')] })).toBe('351.88');
    expect(amount({ children: [child('c1', '2017-04-06')] })).toBe('303.94');
    // 351.88 + 303.94
    expect(amount({ children: [child('c1', '2015-01-01'), child('c2', '2016-01-01')] })).toBe('655.82');
  });

  const before = '2025-06-06';
  it.each`
    children                                                                                                                                 | amount      | because
    ${[child('c1', '2012-01-01'), child('c2', '2014-01-01'), child('c3', '2016-01-01')]}                                                     | ${'924.62'} | ${'a third born before April 2017 is not left out: 339.00 + 2 x 292.81'}
    ${[child('c1', '2015-01-01'), child('c2', '2016-01-01'), child('c3', '2018-01-01')]}                                                     | ${'631.81'} | ${'older children use up the places: 339.00 + 292.81'}
    ${[child('c1', '2018-01-01'), child('c2', '2020-01-01'), child('c3', '2020-01-01', { twoChildException: 'MULTIPLE_BIRTH' })]}            | ${'878.43'} | ${'the second twin'}
    ${[child('c1', '2018-01-01'), child('c2', '2020-01-01'), child('c3', '2022-01-01', { twoChildException: 'NON_CONSENSUAL_CONCEPTION' })]} | ${'878.43'} | ${'conception without consent'}
    ${[child('c1', '2018-01-01', { twoChildException: 'ADOPTION' }), child('c2', '2020-01-01'), child('c3', '2022-01-01')]}                  | ${'878.43'} | ${'an adopted child takes up no place'}
    ${[child('c1', '2018-01-01'), child('c2', '2020-01-01'), child('c3', '2010-01-01', { joinedOn: '2024-01-01' })]}                         | ${'924.62'} | ${'born before April 2017, though last to join'}
  `('under the limit: $because', ({ children, amount: expected }) =>
    expect(amount({ from: before, children })).toBe(expected),
  );

  it('says which child is left out', () => {
    const { findings } = childElement(aCase({ from: before, children: three }));
    expect(findings.map(({ person, code, given }) => `${person} ${code} ${given}`)).toEqual([
      'c1 FIRST_TWO true',
      'c2 FIRST_TWO true',
      'c3 OVER_THE_LIMIT false',
    ]);
  });

  it.each`
    birthDate       | more                               | amount      | because
    ${'2010-05-06'} | ${{}}                              | ${'351.88'} | ${'under 16 to the end of the period'}
    ${'2010-04-20'} | ${{}}                              | ${'351.88'} | ${'reg. 5(1)(a): 16, until 1 September without more'}
    ${'2009-08-31'} | ${{}}                              | ${'0.00'}   | ${'16 last August: past 1 September'}
    ${'2009-08-31'} | ${{ qualifyingYoungPerson: true }} | ${'351.88'} | ${'reg. 5(1)(b): in education'}
    ${'2006-09-02'} | ${{ qualifyingYoungPerson: true }} | ${'351.88'} | ${'19, until the 1 September after'}
    ${'2006-08-31'} | ${{ qualifyingYoungPerson: true }} | ${'0.00'}   | ${'past that 1 September'}
    ${'2026-05-05'} | ${{}}                              | ${'303.94'} | ${'born on the last day of the period: for all of it'}
    ${'2026-05-06'} | ${{}}                              | ${'0.00'}   | ${'not born yet'}
    ${'2015-01-01'} | ${{ fostered: true }}              | ${'0.00'}   | ${'reg. 4(6): placed by a council'}
  `('$because', ({ birthDate, more, amount: expected }) =>
    expect(amount({ children: [child('c1', birthDate, more)] })).toBe(expected),
  );
});

describe('disabled child additions: SI 2013/376, reg. 24(2)', () => {
  it.each`
    more                                                   | amount      | because
    ${{ disabilityAwards: ['DLA_MOBILITY_LOWER'] }}        | ${'164.79'} | ${'(a) any DLA'}
    ${{ disabilityAwards: ['DLA_CARE_HIGHEST'] }}          | ${'514.71'} | ${'(b)(i) highest care, in place of the lower'}
    ${{ disabilityAwards: ['PIP_DAILY_LIVING_ENHANCED'] }} | ${'514.71'} | ${'(b)(i) enhanced daily living'}
    ${{ severelySightImpaired: true }}                     | ${'514.71'} | ${'(b)(ii) severely sight impaired, without any benefit'}
    ${{}}                                                  | ${'0.00'}   | ${'no benefit'}
  `('$because', ({ more, amount }) =>
    expect(disabledChildAdditions(aCase({ children: [child('c1', '2018-01-01', more)] })).amount.toFixed()).toBe(
      amount,
    ),
  );

  it('is paid for a child whom the limit leaves out', () => {
    const children = [
      child('c1', '2018-01-01'),
      child('c2', '2020-01-01'),
      child('c3', '2022-01-01', { disabilityAwards: ['DLA_CARE_LOWEST'] }),
    ];
    // 400.14; 2 x 292.81; 158.76
    expect(elementsOf(award({ from: '2025-06-06', children }))).toEqual([
      'STANDARD_ALLOWANCE 400.14',
      'CHILD 585.62',
      'DISABLED_CHILD 158.76',
    ]);
  });
});

describe('a child away: SI 2013/376, reg. 4(7)', () => {
  // "ceases to be responsible for the child ... if (a) the absence is expected to exceed, or does exceed, 6 months". The period
  // runs from 6 April to 5 May 2026.
  const ill = { disabilityAwards: ['DLA_CARE_HIGHEST' as const] };
  const inHospital = (inHospitalSince: string) =>
    award({ children: [child('bea', '2020-01-01', { ...ill, inHospitalSince })] });
  const childParts = (since: string) => elementsOf(inHospital(since)).filter(said => /CHILD/.test(said));

  it('the element and the addition go on while the absence does not exceed six months', () => {
    expect(childParts('2025-11-05')).toEqual(
      elementsOf(award({ children: [child('bea', '2020-01-01', ill)] })).filter(said => /CHILD/.test(said)),
    );
    expect(childParts('2025-11-05')).toHaveLength(2);
  });

  it('both end in the period in which it does', () => {
    expect(childParts('2025-11-04')).toEqual([]);
    const { findings } = inHospital('2025-11-04');
    expect(findings.map(({ code, reason }) => `${code}: ${reason}`)).toContain(
      'NOT_RESPONSIBLE: Nothing for bea: in hospital for more than six months',
    );
  });

  it('reg. 14(1)(c): a full-time student no longer claims as a parent', () => {
    const student = { fullTime: true, courseFrom: '2025-09-20', courseTo: '2027-06-30' };
    const parent = (inHospitalSince: string) =>
      codesOf(
        award({ adults: [adult('ann', { student })], children: [child('bea', '2020-01-01', { inHospitalSince })] }),
      );
    expect(parent('2025-11-05')).not.toContain('STUDENT');
    expect(parent('2025-09-01')).toContain('STUDENT');
  });
});

describe('health element: SI 2013/376, regs 27 and 28; Universal Credit Act 2025', () => {
  const health = (one: string, two?: string, from = '2026-04-06') =>
    healthElement(
      aCase({
        from,
        adults: [
          adult('ann', { ucWorkCapability: one as 'LCWRA' }),
          ...(two ? [adult('bob', { ucWorkCapability: two as 'LCWRA' })] : []),
        ],
      }),
    ).working.amount.toFixed();

  it.each`
    one                   | two                  | amount      | because
    ${'LCWRA_PROTECTED'}  | ${undefined}         | ${'429.80'} | ${'the protected rate'}
    ${'LCWRA'}            | ${undefined}         | ${'217.26'} | ${'the rate of those who come to it from April 2026'}
    ${'LCWRA'}            | ${'LCWRA_PROTECTED'} | ${'429.80'} | ${'reg. 27(4): one element, the higher'}
    ${'LCW_WITH_ELEMENT'} | ${undefined}         | ${'158.76'} | ${'the older element, frozen'}
    ${'LCW'}              | ${undefined}         | ${'0.00'}   | ${'no element for those who came to it since April 2017'}
    ${'LCW_WITH_ELEMENT'} | ${'LCWRA'}           | ${'217.26'} | ${'the higher of two kinds'}
  `('$because', ({ one, two, amount }) => expect(health(one, two)).toBe(amount));

  it('there is one rate before 6 April 2026', () => expect(health('LCWRA', undefined, '2026-04-05')).toBe('423.27'));

  it('reg. 28: not before the assessment period after the one in which the wait ends', () => {
    const facts = { adults: [adult('ann', { ucWorkCapability: 'LCWRA' as const })] };
    const waits = (healthWaitUntil: string) =>
      healthElement(aCase(facts, { claimants: [{ person: 'ann', healthWaitUntil }] }));
    expect(waits('2026-04-05').working.amount.toFixed()).toBe('217.26');
    expect(waits('2026-04-06').working.amount.toFixed()).toBe('0.00');
    expect(waits('2026-04-06').findings.map(({ code }) => code)).toEqual(['WAITING']);
  });
});

describe('carer element: SI 2013/376, reg. 29', () => {
  const cares = { carer: { regular: true } };
  const amounts = (facts: Facts) => {
    const result = award(facts);
    return elementsOf(result).filter(one => one.startsWith('CARER') || one.startsWith('HEALTH'));
  };

  it.each`
    adults                                                                                                  | elements                             | because
    ${[adult('ann', cares)]}                                                                                | ${['CARER 209.34']}                  | ${'(1) caring, without any claim for the allowance'}
    ${[adult('ann', cares), adult('bob', cares)]}                                                           | ${['CARER 418.68']}                  | ${'(2) each of a couple'}
    ${[adult('ann', { ...cares, ucWorkCapability: 'LCWRA_PROTECTED' })]}                                    | ${['HEALTH 429.80']}                 | ${'(4) the LCWRA element alone for the same person'}
    ${[adult('ann', { ...cares, ucWorkCapability: 'LCWRA' })]}                                              | ${['HEALTH 217.26']}                 | ${'(4) at either rate'}
    ${[adult('ann', { ucWorkCapability: 'LCWRA' }), adult('bob', cares)]}                                   | ${['HEALTH 217.26', 'CARER 209.34']} | ${'one is ill and the other cares'}
    ${[adult('ann', { ...cares, ucWorkCapability: 'LCWRA' }), adult('bob', { ucWorkCapability: 'LCWRA' })]} | ${['HEALTH 217.26', 'CARER 209.34']} | ${'(4) the element is for the other, so the carer has theirs'}
    ${[adult('ann', { ...cares, ucWorkCapability: 'LCW_WITH_ELEMENT' })]}                                   | ${['CARER 209.34']}                  | ${'the carer element in place of the older one'}
  `('$because', ({ adults, elements }) => expect(amounts({ adults })).toEqual(elements));

  it('(2) not twice for the same person cared for', () => {
    const both = { carer: { regular: true, caresFor: 'bea' } };
    const facts = { adults: [adult('ann', both), adult('bob', both)], children: [child('bea', '2018-01-01')] };
    expect(amounts(facts)).toEqual(['CARER 209.34']);
    const ill = { ...facts, adults: [adult('ann', { ...both, ucWorkCapability: 'LCWRA' }), adult('bob', both)] };
    // (4) bars the one with the LCWRA element, who leaves the carer element to the other
    expect(amounts(ill)).toEqual(['HEALTH 217.26', 'CARER 209.34']);
  });

  it('(4) puts the element of two who are ill on the one who does not care, however the caring is known', () => {
    const underlying = { carer: { allowance: 'UNDERLYING' as const }, ucWorkCapability: 'LCWRA' as const };
    const adults = [adult('ann', underlying), adult('bob', { ucWorkCapability: 'LCWRA' })];
    expect(amounts({ adults })).toEqual(['HEALTH 217.26', 'CARER 209.34']);
  });

  it('stops with the caring', () => {
    const stopped = (stoppedOn: string) =>
      carerElement(aCase({ adults: [adult('ann', { carer: { regular: true, stoppedOn } })] }), {
        kind: null,
        of: null,
        findings: [],
        working: standardAllowance(aCase()),
      }).working.amount.toFixed();
    expect(stopped('2026-05-06')).toBe('209.34');
    expect(stopped('2026-05-05')).toBe('0.00');
  });

  it('says what became of it', () =>
    expect(codesOf(award({ adults: [adult('ann', { ...cares, ucWorkCapability: 'LCWRA' })] }))).toContain(
      'LCWRA_INSTEAD',
    ));
});
