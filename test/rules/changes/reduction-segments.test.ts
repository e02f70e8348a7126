import { aScheme } from '../council-tax-reduction/local/support.js';
import { aPensioner, type Case, receiving } from '../council-tax-reduction/support.js';
import { changesOf, dueOf, partsOf } from './reduction-support.js';

/**
 * The tax is 1,825.00 a year, 5.00 a day, 35.00 a week. A pensioner of before 2021 needs 244.40 a week in 2025-26, so that at
 * 279.40 a fifth of 35.00, which is 7.00 a week, comes off: 28.00.
 */
const alone = (income: string): Case => ({ adults: [aPensioner(receiving(income))] });
const more = (income: string) => partsOf(alone(income), 'adults');
const DAUGHTER: Case = {
  nonDependants: [
    {
      people: [
        { id: 'daughter', birthDate: '1995-01-01', employments: [{ gross: '700.00', per: 'WEEK', hoursPerWeek: 37 }] },
      ],
    },
  ],
};

describe('a reduction by segments: SI 2012/2885, Sch. 1 para. 46', () => {
  it('changes from the reduction week after more income', () => {
    const changes = [{ id: 'pension', on: '2025-06-04', facts: more('279.40') }];
    expect(dueOf({ base: alone('244.40'), changes })).toEqual([
      '2025-06-02 to 2025-06-08 35.00 35.00',
      '2025-06-09 to 2025-06-15 28.00 28.00',
    ]);
  });

  it('a change on a Monday counts from the Monday after', () => {
    const changes = [{ id: 'pension', on: '2025-06-02', facts: more('279.40') }];
    expect(dueOf({ base: alone('244.40'), changes })).toEqual([
      '2025-06-02 to 2025-06-08 35.00 35.00',
      '2025-06-09 to 2025-06-15 28.00 28.00',
    ]);
  });

  it('changes with the tax on its own day', () => {
    // 1,460.00 a year is 4.00 a day: 2 x 5.00, then 12 x 4.00
    const changes = [{ id: 'discount', on: '2025-06-04', facts: partsOf({ perYear: '1460.00' }, 'councilTax') }];
    expect(dueOf({ base: alone('244.40'), changes })).toEqual([
      '2025-06-02 to 2025-06-03 35.00 10.00',
      '2025-06-04 to 2025-06-15 28.00 48.00',
    ]);
  });

  it('changes with a partner who leaves on that day, and takes what else happened that week along: (5) to (7)', () => {
    const base: Case = { adults: [aPensioner(receiving('244.40')), { birthDate: '1950-01-01' }] };
    const changes = [
      { id: 'parted', on: '2025-06-05', facts: more('244.40') },
      {
        id: 'pension',
        on: '2025-06-03',
        facts: partsOf({ adults: [aPensioner(receiving('279.40')), { birthDate: '1950-01-01' }] }, 'adults'),
      },
    ];
    const found = changesOf({ base, changes });
    expect(found.changes.map(({ change, from }) => `${change.id} ${from}`).toSorted()).toEqual([
      'parted 2025-06-05',
      'pension 2025-06-05',
    ]);
  });

  it('waits 26 weeks for a non-dependant in pension age, and not for one in working age', () => {
    const changes = [
      { id: 'daughter', kind: 'NON_DEPENDANT' as const, on: '2025-06-04', facts: partsOf(DAUGHTER, 'nonDependants') },
    ];
    const of = (base: Case) => changesOf({ base, changes }).changes.map(({ from }) => from.toString());
    // 26 weeks from Wednesday 4 June is Wednesday 3 December 2025, and the Monday after it the 8th
    expect(of(alone('244.40'))).toEqual(['2025-12-08']);
    expect(of({ adults: [{}] })).toEqual(['2025-06-09']);
  });

  it('one who goes, so that less comes off, counts from the week after', () => {
    const changes = [
      { id: 'gone', kind: 'NON_DEPENDANT' as const, on: '2025-06-04', facts: partsOf({}, 'nonDependants') },
    ];
    const found = changesOf({ base: { ...alone('244.40'), ...DAUGHTER }, changes });
    expect(found.changes.map(({ from }) => from.toString())).toEqual(['2025-06-09']);
  });

  it('takes the end of a benefit to happen on the day after its last', () => {
    const on = (occurred: string) =>
      changesOf({
        base: alone('279.40'),
        changes: [{ id: 'end', kind: 'BENEFIT_ENDS', on: occurred, facts: more('244.40') }],
      }).changes[0]?.from.toString();
    // The last day is Sunday 8 June: without it from Monday the 9th, and the week after is that of the 16th.
    expect(on('2025-06-08')).toBe('2025-06-16');
    expect(on('2025-06-07')).toBe('2025-06-09');
  });

  it('counts arrears from the first day they are for: (8) and (9)', () => {
    const changes = [
      {
        id: 'arrears',
        kind: 'ARREARS_OF_INCOME' as const,
        on: '2025-06-04',
        told: '2025-06-12',
        facts: more('279.40'),
      },
    ];
    expect(dueOf({ base: alone('244.40'), changes })).toEqual([
      '2025-06-02 to 2025-06-03 35.00 10.00',
      '2025-06-04 to 2025-06-15 28.00 48.00',
    ]);
  });

  it('counts more help told late from its own week: no rule of the scheme says otherwise', () => {
    const changes = [{ id: 'less', on: '2025-03-05', told: '2025-06-11', facts: more('244.40') }];
    const found = changesOf({ base: alone('279.40'), changes });
    expect(found.changes[0]?.from.toString()).toBe('2025-03-10');
    expect(found.assumptions).toContainEqual(expect.stringContaining('told late'));
  });

  it('takes the yearly rise of a benefit from 1 April, with the new tax and figures', () => {
    const changes = [{ id: 'rise', kind: 'BENEFIT_UPRATED' as const, on: '2026-04-06', facts: more('279.40') }];
    const asked = { base: alone('244.40'), changes, from: '2026-03-23', to: '2026-04-19' };
    expect(changesOf(asked).changes[0]?.from.toString()).toBe('2026-04-01');
    const later = [{ ...changes[0], id: 'rise', on: '2026-04-16', facts: more('279.40') }];
    expect(changesOf({ ...asked, changes: later }).changes[0]?.from.toString()).toBe('2026-04-20');
  });

  it('has less pension credit wait for the notice of it: para. 47', () => {
    const credit = (amount: string): Case => ({
      adults: [aPensioner(receiving('200.00'))],
      awards: { pensionCredit: { since: '2024-01-01', guaranteeCredit: amount, savingsCredit: '0.00' } },
    });
    const changes = [
      {
        id: 'cut',
        kind: 'PENSION_CREDIT_FALLS' as const,
        on: '2025-06-02',
        told: '2025-06-10',
        facts: {
          ...partsOf({ adults: [aPensioner(receiving('279.40'))] }, 'adults'),
          ...partsOf(credit('0.00'), 'awards'),
        },
      },
    ];
    expect(changesOf({ base: credit('44.40'), changes }).changes[0]?.from.toString()).toBe('2025-06-16');
  });

  it('goes on where universal credit ends housing benefit, and ends with the award where no other facts are stated', () => {
    const starts = {
      id: 'uc',
      kind: 'UNIVERSAL_CREDIT_STARTS' as const,
      on: '2025-06-04',
      facts: partsOf({}, 'awards'),
    };
    expect(changesOf({ base: { adults: [{}] }, changes: [starts] }).due.some(({ ended }) => ended)).toBe(false);
    const gone = { id: 'gone', kind: 'ENDS_ENTITLEMENT' as const, on: '2025-06-04', facts: {} };
    const found = changesOf({ base: alone('244.40'), changes: [gone] });
    expect(found.due.map(({ from, ended }) => `${from} ${ended}`)).toEqual(['2025-06-02 false', '2025-06-09 true']);
    expect(found.assumptions).toContainEqual(expect.stringContaining('gone'));
  });

  it('says that the Default Scheme answers, and that the maximum of an award was put together', () => {
    const awards = { universalCredit: { since: '2025-01-01', award: '600.00' } };
    expect(changesOf({ base: { adults: [{}], awards } }).assumptions).toEqual([
      expect.stringContaining('the Default Scheme of SI 2012/2886'),
      expect.stringContaining('it was taken to be the award'),
    ]);
    expect(changesOf({ base: alone('244.40') }).assumptions).toEqual([]);
  });

  it('goes by the pay of the facts where the income that universal credit counted is not stated, from each change', () => {
    // 2025-26: 400.14 less 55% of 650.00 is an award of 42.64. SI 2012/2886, Sch. paras 28 and 37: needs 400.14 x 12 / 52 = 92.34,
    // means (650.00 + 42.64) x 12 / 52 = 159.84; 20% of the 67.50 between them is 13.50, which leaves 21.50 of 35.00.
    // Without pay the award is the maximum: 35.00.
    const works = (net: string | null, award: string): Case => ({
      home: { tenure: 'OWNER', rent: null },
      adults: [{ employments: net === null ? [] : [{ net, per: 'MONTH', hoursPerWeek: 16 }] }],
      awards: { universalCredit: { since: '2025-01-01', award } },
    });
    const stops = partsOf(works(null, '400.14'), 'adults', 'awards');
    const asked = { base: works('650.00', '42.64'), changes: [{ id: 'stops', on: '2025-06-04', facts: stops }] };
    const found = changesOf(asked);
    expect(found.due.map(({ perDay, undecided }) => [perDay.times(7).toFixed(), undecided])).toEqual([
      ['21.50', null],
      ['35.00', null],
    ]);
    expect(found.assumptions.join()).toContain('worked out from the facts');
  });

  it('follows an assessment period that is stated to the one that holds the day: a student has no income in July', () => {
    // SI 2013/376, reg. 68: none in the long vacation. The award is the maximum, so that needs and means are the same: all of 35.00.
    const student = { fullTime: true, courseFrom: '2024-09-23', courseTo: '2026-06-19', loanPerYear: '9000.00' };
    const base: Case = {
      claim: { assessmentPeriodFrom: '2025-05-20' },
      home: { tenure: 'OWNER', rent: null },
      adults: [{ student }],
      children: [{ id: 'child', birthDate: '2018-01-01' }],
      awards: { universalCredit: { since: '2025-01-01', award: '400.14', maximum: '400.14' } },
    };
    expect(dueOf({ base, from: '2025-05-26', to: '2025-06-01' })[0]).not.toContain(' 35.00 ');
    expect(dueOf({ base, from: '2025-07-28', to: '2025-08-03' })).toEqual(['2025-07-28 to 2025-08-03 35.00 35.00']);
  });

  it('has the figures of a new year from 1 April itself, and segments that join', () => {
    // 2026 begins on a Wednesday. Needs rise, so 244.40 + 35.00 leaves more than 28.00 from then.
    const due = changesOf({ base: alone('279.40'), from: '2026-03-30', to: '2026-04-05' }).due;
    expect(due.map(({ from, to, days }) => `${from} ${to} ${days}`)).toEqual([
      '2026-03-30 2026-03-31 2',
      '2026-04-01 2026-04-05 5',
    ]);
    expect(due[1]?.perDay.moreThan(due[0]?.perDay ?? due[1].perDay)).toBe(true);
  });
});

describe('what was given against what is due', () => {
  const changes = [{ id: 'pension', on: '2025-06-04', told: '2025-06-30', facts: more('279.40') }];

  it('charges a week of 7.00 to the account again', () => {
    const found = changesOf({ base: alone('244.40'), changes, given: ['2025-06-02 2025-06-15 35.00'] });
    expect(found.differences.map(({ from, to, days, amount }) => `${from} ${to} ${days} ${amount.toFixed()}`)).toEqual([
      '2025-06-09 2025-06-15 7 7.00',
    ]);
    expect([found.excess, found.shortfall, found.onAccount].map(one => one?.toFixed())).toEqual([
      '7.00',
      '0.00',
      '7.00',
    ]);
  });

  it('asks about its own days alone', () => {
    const found = changesOf({ base: alone('244.40'), changes, given: ['2025-05-01 2025-07-31 35.00'] });
    expect(found.excess?.toFixed()).toBe('7.00');
  });

  it('nets what was too little: a week of 7.00 given at 28.00, then another at 35.00', () => {
    const given = ['2025-06-02 2025-06-08 28.00', '2025-06-09 2025-06-15 38.00'];
    const found = changesOf({ base: alone('244.40'), changes, given });
    expect([found.excess, found.shortfall, found.onAccount].map(one => one?.toFixed())).toEqual([
      '10.00',
      '7.00',
      '3.00',
    ]);
  });

  it('says nothing of differences where nothing is stated to have been given', () => {
    const found = changesOf({ base: alone('244.40'), changes });
    expect([found.excess, found.shortfall, found.onAccount, found.differences.length]).toEqual([null, null, null, 0]);
  });
});

describe("a council's own scheme", () => {
  const bands = (award = '') =>
    aScheme({
      calculation:
        "{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: {at_the_limit: this_band, compared: exactly, settled: true, reading: 'as read'}, rows: [{percent: 80, up_to: {all: 100.00}}, {percent: 79, up_to: {all: 200.00}}]}",
      more: award === '' ? '' : `award: ${award}`,
    });
  const ofWorkingAge = (income: string): Case => ({ adults: [{ incomes: [...receiving(income).incomes] }] });
  const [poor, richer] = [ofWorkingAge('100.00'), ofWorkingAge('101.00')];
  const rise = [{ id: 'more', on: '2025-06-04', facts: partsOf(richer, 'adults') }];

  it('has its changes from the week after where it says nothing, which is said', () => {
    // 80% of 35.00 is 28.00, 79% is 27.65
    expect(dueOf({ base: poor, changes: rise, scheme: bands() })).toEqual([
      '2025-06-02 to 2025-06-08 28.00 28.00',
      '2025-06-09 to 2025-06-15 27.65 27.65',
    ]);
    expect(changesOf({ base: poor, changes: rise, scheme: bands() }).assumptions).toContainEqual(
      expect.stringContaining('does not say from which day'),
    );
  });

  it('or from the day itself where it says so', () => {
    const found = changesOf({ base: poor, changes: rise, scheme: bands('{changes_from: day}') });
    expect(found.changes[0]?.from.toString()).toBe('2025-06-04');
  });

  it('counts more help from the day it is told, where it says that a month is the limit', () => {
    const scheme = bands('{changes_from: day, tell_rises_within_months: 1}');
    const fall = (told: string) =>
      changesOf({
        base: richer,
        scheme,
        changes: [{ id: 'less', on: '2025-05-05', told, facts: partsOf(poor, 'adults') }],
      }).changes[0];
    expect(fall('2025-06-05')?.from.toString()).toBe('2025-05-05');
    expect(fall('2025-06-06')?.from.toString()).toBe('2025-06-06');
    expect(fall('2025-06-06')?.ifToldInTime.toString()).toBe('2025-05-05');
  });

  it('weighs several told late beside the reduction in force, where it has such a limit', () => {
    // 79% was in force until both were told: 99.00 is 80% as 100.00 is, and better than what it replaces
    const changes = [
      { id: 'less', on: '2025-05-05', told: '2025-06-07', facts: partsOf(poor, 'adults') },
      { id: 'again', on: '2025-05-06', told: '2025-06-07', facts: partsOf(ofWorkingAge('99.00'), 'adults') },
    ];
    const scheme = bands('{changes_from: day, tell_rises_within_months: 1}');
    const found = changesOf({ base: richer, scheme, changes });
    expect(found.changes.map(({ from }) => from.toString())).toEqual(['2025-06-07', '2025-06-07']);
  });

  it('leaves alone a change of less than the sum that it names', () => {
    // 28.00 less 27.65 is 0.35
    const left = (sum: string) =>
      dueOf({ base: poor, changes: rise, scheme: bands(`{ignore_changes_under_per_week: ${sum}}`) });
    expect(left('0.36')).toEqual(['2025-06-02 to 2025-06-08 28.00 28.00', '2025-06-09 to 2025-06-15 28.00 28.00']);
    expect(left('0.35')).toEqual(['2025-06-02 to 2025-06-08 28.00 28.00', '2025-06-09 to 2025-06-15 27.65 27.65']);
  });

  it('compares nothing for days on which no figure can be given', () => {
    const found = changesOf({
      base: poor,
      scheme: { ...bands(), income: 'unknown' },
      given: ['2025-06-02 2025-06-15 35.00'],
    });
    expect(found.due[0]?.undecided).toContain('not known');
    expect([found.excess?.toFixed(), found.differences.length]).toEqual(['0.00', 0]);
  });
});
