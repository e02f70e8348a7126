import { PENSIONER, pension } from '../housing-benefit/support.js';
import { aWorker, part } from '../overpayments/support.js';
import { countsFrom } from './support.js';

/** Unearned income of 192.05: 100.00 above the allowance of 92.05, so that 65.00 a week is taken off. */
const RICH = { rent: '200.00', adults: [pension('192.05')] };
const POOR = { rent: '200.00', adults: [pension('92.05')] };
const less = (told: string | null, more = {}) => ({
  id: 'income',
  on: '2025-05-07',
  told,
  facts: part('adults', POOR),
  ...more,
});

describe('a change that raises benefit, told late: SI 2001/1002, regs 8(3) and 9', () => {
  it.each`
    told            | from            | because
    ${'2025-05-07'} | ${'2025-05-12'} | ${'told on the day it counts from the Monday after'}
    ${'2025-06-07'} | ${'2025-05-12'} | ${'a month to the day is in time'}
    ${'2025-06-08'} | ${'2025-06-09'} | ${'a day more, a Sunday, and it counts from the week after it was told'}
    ${'2025-06-09'} | ${'2025-06-16'} | ${'told on a Monday it waits for the next'}
  `('$because', ({ told, from }) => {
    expect(countsFrom(RICH, [less(told)])).toEqual({ income: from });
  });

  it.each`
    told            | from            | because
    ${'2025-11-20'} | ${'2025-05-12'} | ${'accepted within thirteen months it counts from its own day'}
    ${'2026-06-07'} | ${'2025-05-12'} | ${'thirteen months to the day are the limit'}
    ${'2026-06-08'} | ${'2026-06-15'} | ${'beyond them no circumstances help'}
  `('special circumstances: $because', ({ told, from }) => {
    expect(countsFrom(RICH, [less(told, { specialCircumstances: true })])).toEqual({ income: from });
  });

  it('takes the day of the decision for one that nobody told', () => {
    expect(countsFrom(RICH, [less(null)], '2025-12-03')).toEqual({ income: '2025-12-08' });
  });

  it('weighs each of several told late beside the award in force, not beside one that was never told', () => {
    // On 192.05 the award runs; a fall to 92.05 in May and a rise to 142.05 in July are told together on 20 August. Until then
    // nothing replaced the award on 192.05, and 142.05 is better than that: both count from the Monday after.
    const rise = (income: string, told: string) =>
      less(told, { id: 'rise', on: '2025-07-02', facts: part('adults', { adults: [pension(income)] }) });
    const told = [less('2025-08-20'), rise('142.05', '2025-08-20')];
    expect(countsFrom(RICH, told)).toEqual({ income: '2025-08-25', rise: '2025-08-25' });
    // a rise beyond 192.05 lowers the award in force, and counts from its own day
    expect(countsFrom(RICH, [less('2025-08-20'), rise('200.00', '2025-08-20')])).toEqual({
      income: '2025-08-25',
      rise: '2025-07-07',
    });
    // a fall that was told in time is in force when the rise comes, which is then worse than it
    expect(countsFrom(RICH, [less('2025-05-20'), rise('142.05', '2025-08-20')])).toEqual({
      income: '2025-05-12',
      rise: '2025-07-07',
    });
  });

  it('is not for a change that lowers benefit', () => {
    const more = { id: 'income', on: '2025-05-07', told: '2026-01-05', facts: part('adults', RICH) };
    expect(countsFrom(POOR, [more])).toEqual({ income: '2025-05-12' });
  });

  it('takes a move that is told late from the week after it was told: reg. 79(2A)', () => {
    const move = { id: 'move', kind: 'MOVE' as const, on: '2025-05-07', facts: part('home', { rent: '250.00' }) };
    expect(countsFrom({ rent: '200.00' }, [move])).toEqual({ move: '2025-05-07' });
    expect(countsFrom({ rent: '200.00' }, [{ ...move, told: '2025-07-02' }])).toEqual({ move: '2025-07-07' });
  });
});

/** SI 2001/1605, reg. 9(2)(b): "Except in a case where regulation 8(3) of the Decisions and Appeals Regulations applies". */
describe('a higher rent that is told late: HB Regs, reg. 79(2)', () => {
  it('counts from the week after it was told, not from the very day', () => {
    const rent = { id: 'rent', kind: 'RENT' as const, on: '2025-05-07', facts: part('home', { rent: '250.00' }) };
    expect(countsFrom({ rent: '200.00' }, [{ ...rent, told: '2025-06-07' }])).toEqual({ rent: '2025-05-07' });
    expect(countsFrom({ rent: '200.00' }, [{ ...rent, told: '2025-07-02' }])).toEqual({ rent: '2025-07-07' });
  });

  it('and a lower one from its own day, however late', () => {
    const rent = { id: 'rent', kind: 'RENT' as const, on: '2025-05-07', facts: part('home', { rent: '150.00' }) };
    expect(countsFrom({ rent: '200.00' }, [{ ...rent, told: '2025-07-02' }])).toEqual({ rent: '2025-05-07' });
  });
});

describe('days of their own: HB Regs, reg. 79; HB(SPC) Regs, reg. 59', () => {
  it.each`
    kind                   | on              | from            | because
    ${'OTHER'}             | ${'2025-05-05'} | ${'2025-05-12'} | ${'(1) a change on a Monday waits a week'}
    ${'RENT'}              | ${'2025-05-07'} | ${'2025-05-07'} | ${'(2) a new rent counts on its day'}
    ${'MOVE'}              | ${'2025-05-07'} | ${'2025-05-07'} | ${'(2A) so does a move'}
    ${'BENEFIT_ENDS'}      | ${'2025-05-04'} | ${'2025-05-12'} | ${'(1) a benefit that ends on a Sunday has ended on the Monday, and waits a week'}
    ${'BENEFIT_ENDS'}      | ${'2025-05-03'} | ${'2025-05-05'} | ${'(1) one that ends on a Saturday does not'}
    ${'ARREARS_OF_INCOME'} | ${'2025-05-05'} | ${'2025-05-05'} | ${'(7) income paid late counts from when it was for'}
  `('$because', ({ kind, on, from }) => {
    const base = kind === 'RENT' || kind === 'MOVE' ? { rent: '200.00' } : POOR;
    const facts = kind === 'RENT' || kind === 'MOVE' ? part('home', { rent: '180.00' }) : part('adults', RICH);
    expect(countsFrom(base, [{ id: 'change', kind, on, facts }])).toEqual({ change: from });
  });

  it('(4) an ordinary change in the week of a new rent counts with it', () => {
    const rent = { id: 'rent', kind: 'RENT' as const, on: '2025-05-07', facts: part('home', { rent: '220.00' }) };
    const income = { id: 'income', on: '2025-05-06', facts: part('adults', RICH) };
    expect(countsFrom(POOR, [income, rent])).toEqual({ income: '2025-05-07', rent: '2025-05-07' });
    expect(countsFrom(POOR, [{ ...income, on: '2025-05-02' }, rent])).toEqual({
      income: '2025-05-05',
      rent: '2025-05-07',
    });
  });

  it('ends benefit two weeks after universal credit starts, but not in a supported home: SI 2014/1230, regs 8, 8A', () => {
    const start = { id: 'uc', kind: 'UNIVERSAL_CREDIT_STARTS' as const, on: '2025-05-07', facts: {} };
    expect(countsFrom({ rent: '200.00' }, [start])).toEqual({ uc: '2025-05-21' });
    expect(countsFrom({ rent: '200.00', home: { tenure: 'SUPPORTED' } }, [start])).toEqual({ uc: '2025-05-12' });
  });
});

describe('an award of another benefit: SI 2001/1002, regs 7(2)(i) and 8(14)', () => {
  // PIP from Monday 5 January 2026, decided and told in July: the disability premium raises housing benefit
  const pip = {
    rent: '200.00',
    adults: [{ ...pension('192.05'), disabilityAwards: ['PIP_DAILY_LIVING_STANDARD' as const] }],
  };
  const awarded = (kind: 'BENEFIT_AWARDED' | 'OTHER') => [
    { id: 'pip', kind, on: '2026-01-05', told: '2026-07-06', facts: part('adults', pip) },
  ];

  it('counts from the day on which entitlement to it arose, however late it is told', () => {
    expect(countsFrom(RICH, awarded('BENEFIT_AWARDED'))).toEqual({ pip: '2026-01-05' });
  });

  it('and any other change that raises benefit does not', () => {
    expect(countsFrom(RICH, awarded('OTHER'))).toEqual({ pip: '2026-07-13' });
  });
});

describe('the yearly rise of a benefit: HB Regs, reg. 42(8); HB(SPC) Regs, reg. 41(9)', () => {
  const rise = (on: string, kind: 'BENEFIT_UPRATED' | 'OTHER' = 'BENEFIT_UPRATED') => [
    { id: 'rise', kind, on, facts: part('adults', RICH) },
  ];
  const monthly = { ...POOR, home: { rent: { amount: '866.67', per: 'MONTH' as const } } };

  it.each`
    on              | from            | because
    ${'2026-04-06'} | ${'2026-04-06'} | ${'with the first Monday of April where rent is due by weeks, not a week later'}
    ${'2026-04-09'} | ${'2026-04-06'} | ${'whatever the pay day'}
    ${'2025-04-10'} | ${'2025-04-07'} | ${'in 2025 that Monday was the 7th'}
    ${'2026-04-15'} | ${'2026-04-06'} | ${'fourteen days after 1 April are the limit'}
    ${'2026-04-16'} | ${'2026-04-20'} | ${'beyond them it is a change like another'}
    ${'2026-05-06'} | ${'2026-05-11'} | ${'as it is in any other month'}
  `('$because', ({ on, from }) => {
    expect(countsFrom(POOR, rise(on))).toEqual({ rise: from });
  });

  it('counts from 1 April where rent is due by months, and any other change not at all so', () => {
    expect(countsFrom(monthly, rise('2026-04-06'))).toEqual({ rise: '2026-04-01' });
    expect(countsFrom(POOR, rise('2026-04-06', 'OTHER'))).toEqual({ rise: '2026-04-13' });
  });
});

describe('more taken off for a non-dependant in pension age: HB(SPC) Regs, reg. 59(10) to (13)', () => {
  const OLD = { rent: '200.00', adults: [{ birthDate: PENSIONER }] };
  const arrives = {
    id: 'son',
    kind: 'NON_DEPENDANT' as const,
    on: '2025-05-07',
    facts: part('nonDependants', { nonDependants: aWorker('200.00') }),
  };
  const rises = {
    id: 'pay',
    kind: 'NON_DEPENDANT' as const,
    on: '2025-07-16',
    facts: part('nonDependants', { nonDependants: aWorker('700.00') }),
  };

  it('waits 26 weeks, and for the Monday after them', () => {
    // 7 May 2025 and 26 weeks is Wednesday 5 November; the Monday after is the 10th
    expect(countsFrom(OLD, [arrives])).toEqual({ son: '2025-11-10' });
  });
  it('(12)(a) counts a second rise with the first, where that has not counted yet', () => {
    expect(countsFrom(OLD, [rises, arrives])).toEqual({ son: '2025-11-10', pay: '2025-11-10' });
  });
  it('(12)(a) is for the same non-dependant: another who moves in waits on their own', () => {
    // the son of 7 May counts from 10 November; a lodger's 16 July 2025 and 26 weeks is Wednesday 14 January 2026
    const two = [...(aWorker('200.00') ?? []), { people: [{ id: 'lodger', birthDate: '1996-01-01' }] }];
    const lodger = { ...rises, id: 'lodger', facts: part('nonDependants', { nonDependants: two }) };
    expect(countsFrom(OLD, [arrives, lodger])).toEqual({ son: '2025-11-10', lodger: '2026-01-19' });
  });
  it('begins a wait of its own once the first has counted', () => {
    // 12 November 2025 and 26 weeks is Wednesday 13 May 2026
    expect(countsFrom(OLD, [arrives, { ...rises, on: '2025-11-12' }])).toEqual({
      son: '2025-11-10',
      pay: '2026-05-18',
    });
  });
  it('does not wait in working age, nor for a fall', () => {
    expect(countsFrom({ rent: '200.00' }, [arrives])).toEqual({ son: '2025-05-12' });
    const leaves = { ...arrives, id: 'gone', on: '2025-06-04', facts: part('nonDependants', { nonDependants: [] }) };
    expect(countsFrom({ ...OLD, nonDependants: aWorker('200.00') ?? [] }, [leaves])).toEqual({ gone: '2025-06-09' });
  });
});

describe('pension credit: HB(SPC) Regs, reg. 60', () => {
  const credit = (guaranteeCredit: string) => ({
    rent: '200.00',
    adults: [{ birthDate: PENSIONER, ...pension('260.00') }],
    awards: { pensionCredit: { since: '2025-01-06', guaranteeCredit, savingsCredit: '0.00' } },
  });
  const falls = {
    id: 'credit',
    kind: 'PENSION_CREDIT_FALLS' as const,
    on: '2025-05-07',
    facts: part('awards', credit('0.00')),
  };

  it.each`
    told            | late     | from            | because
    ${'2025-05-28'} | ${false} | ${'2025-06-02'} | ${"(3)(b) from the week after the Department's notice"}
    ${'2025-05-01'} | ${false} | ${'2025-05-12'} | ${'(3)(b) or after the change, if that is later'}
    ${'2025-05-28'} | ${true}  | ${'2025-05-05'} | ${'(3)(a) from the week of the change where the claimant told the Department late'}
  `('lowers help $because', ({ told, late, from }) => {
    const change = { ...falls, told, toldDepartmentLate: late };
    expect(countsFrom(credit('10.00'), [change])).toEqual({ credit: from });
  });

  it('(2)(a) raises it from the week in which the credit changes, whenever told', () => {
    const rises = {
      ...falls,
      kind: 'PENSION_CREDIT_RISES' as const,
      told: '2025-12-03',
      facts: part('awards', credit('10.00')),
    };
    expect(countsFrom(credit('0.00'), [rises])).toEqual({ credit: '2025-05-05' });
  });
});
