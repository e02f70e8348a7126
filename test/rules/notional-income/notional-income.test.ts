import { readHousehold } from '../../../src/domain/household/household-problems.js';
import type { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { warningsOf } from '../../../src/domain/working-warnings.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { councilTaxReduction } from '../../../src/rules/council-tax-reduction/council-tax-reduction.js';
import { housingBenefit } from '../../../src/rules/housing-benefit/housing-benefit.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';
import { householdAwards } from '../../../src/rules/whole-household/household-awards.js';
import { weeklyIncome } from '../../../src/rules/whole-household/weekly-income.js';
import { aHousehold } from '../../support/household.js';
import { aScheme, weekBy } from '../council-tax-reduction/local/support.js';

const statute = loadStatute('parameters');
const WORKING_AGE = '1986-06-01';
const PENSION_AGE = '1950-06-01';

/** `ground kind amount`, for a week. */
const asked = (said: string, birthDate: string) => {
  const [ground, kind, amount] = said.split(' ');
  const household = aHousehold({
    assessedOn: '2025-06-04',
    adults: [{ birthDate, notionalIncomes: [{ ground, kind, amount, per: 'WEEK' }] as never }],
    councilTax: { amount: '1825.00', per: 'YEAR' },
  });
  return { household, means: { law: statute.on(household.claim.assessedOn), sink: keeping } };
};
const text = (amount: Money | null | undefined): string => amount?.toFixed() ?? 'none';

describe('notional income of working age: HB Regs, reg. 42; SI 2012/2886, Sch.; SI 2013/376, regs 60 and 74', () => {
  // 5.00 is left out of a single person's earnings: HB Regs, Sch. 4 para. 10. A month of universal credit is 52 / 12 weeks.
  it.each`
    said                                                    | hb         | earned      | unearned    | because
    ${'DEPRIVED SPOUSAL_MAINTENANCE 20.00'}                 | ${'20.00'} | ${'0.00'}   | ${'0.00'}   | ${'reg. 42(1); nothing of the kind in reg. 74'}
    ${'DEPRIVED EARNINGS 60.00'}                            | ${'55.00'} | ${'260.00'} | ${'0.00'}   | ${'reg. 42(1); reg. 60(1)'}
    ${'UNDERPAID EARNINGS 60.00'}                           | ${'55.00'} | ${'260.00'} | ${'0.00'}   | ${'reg. 42(9); reg. 60(3)'}
    ${'ON_APPLICATION SPOUSAL_MAINTENANCE 30.00'}           | ${'30.00'} | ${'0.00'}   | ${'130.00'} | ${'reg. 42(2); reg. 74(1)'}
    ${'ON_APPLICATION ESA_CONTRIBUTORY 90.00'}              | ${'90.00'} | ${'0.00'}   | ${'0.00'}   | ${'reg. 42(2); not a benefit: reg. 74(2)'}
    ${'ON_APPLICATION DISCRETIONARY_TRUST_FOR_NEEDS 30.00'} | ${'0.00'}  | ${'0.00'}   | ${'130.00'} | ${'not of a discretionary trust: reg. 42(2)(a)'}
    ${'ON_APPLICATION CHILD_BENEFIT 26.05'}                 | ${'0.00'}  | ${'0.00'}   | ${'0.00'}   | ${'what would be left out if it were paid is left out'}
    ${'ON_APPLICATION PERSONAL_PENSION 30.00'}              | ${'0.00'}  | ${'0.00'}   | ${'0.00'}   | ${'no pension before pension age: reg. 74(3)'}
    ${'PENSION_SCHEME OCCUPATIONAL_PENSION 30.00'}          | ${'0.00'}  | ${'0.00'}   | ${'0.00'}   | ${'nor from its scheme'}
  `('$said: $because', ({ said, hb, earned, unearned }) => {
    const { household, means } = asked(said, WORKING_AGE);
    const credit = universalCredit(household, means);
    expect([
      text(housingBenefit(household, { ...means, evenIfClosed: true }).income),
      text(councilTaxReduction(household, means).income),
      text(credit.earnedIncome),
      text(credit.unearnedIncome),
    ]).toEqual([hb, hb, earned, unearned]);
  });
});

describe('notional income of pension age: HB(SPC) Regs, reg. 41; SI 2012/2885, Sch. 1 para. 22; SI 2002/1792, reg. 18', () => {
  it.each`
    said                                           | hb         | pc          | because
    ${'ON_APPLICATION STATE_PENSION 100.00'}       | ${'0.00'}  | ${'100.00'} | ${'a deferred State Pension in pension credit alone: reg. 41(2)'}
    ${'ON_APPLICATION PERSONAL_PENSION 30.00'}     | ${'30.00'} | ${'30.00'}  | ${'not claimed: reg. 41(1)(a)'}
    ${'PENSION_SCHEME OCCUPATIONAL_PENSION 30.00'} | ${'30.00'} | ${'30.00'}  | ${'put off: reg. 41(1)(b)'}
    ${'DEPRIVED PERSONAL_PENSION 30.00'}           | ${'30.00'} | ${'30.00'}  | ${'given up'}
    ${'DEPRIVED EARNINGS 60.00'}                   | ${'55.00'} | ${'55.00'}  | ${'earnings given up, less 5.00 as any'}
    ${'DEPRIVED CHILD_MAINTENANCE 30.00'}          | ${'0.00'}  | ${'0.00'}   | ${'no income in either if it were paid'}
    ${'UNDERPAID EARNINGS 60.00'}                  | ${'0.00'}  | ${'0.00'}   | ${'no such words'}
    ${'ON_APPLICATION SPOUSAL_MAINTENANCE 30.00'}  | ${'0.00'}  | ${'0.00'}   | ${'pensions alone'}
  `('$said: $because', ({ said, hb, pc }) => {
    const { household, means } = asked(said, PENSION_AGE);
    const found = [housingBenefit(household, means).income, councilTaxReduction(household, means).income];
    expect([...found.map(text), text(pensionCredit(household, means).income)]).toEqual([hb, hb, pc]);
  });

  it('of universal credit counts a pension that is not drawn by who has reached the age: reg. 74(3)', () => {
    const household = aHousehold({
      assessedOn: '2025-06-04',
      adults: [
        { birthDate: WORKING_AGE },
        {
          birthDate: PENSION_AGE,
          notionalIncomes: [{ ground: 'PENSION_SCHEME', kind: 'PERSONAL_PENSION', amount: '30.00', per: 'WEEK' }],
        },
      ],
    });
    expect(
      universalCredit(household, {
        law: statute.on(household.claim.assessedOn),
        sink: keeping,
      }).unearnedIncome.toFixed(),
    ).toBe('130.00');
  });
});

describe("a council's own scheme", () => {
  it('counts it as housing benefit does where it says nothing of it: 80% of 35.00 up to 100.00 a week', () => {
    const scheme = aScheme({
      calculation:
        '{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: {at_the_limit: this_band, compared: exactly, settled: true, reading: as read}, rows: [{percent: 80, up_to: {all: 100.00}}, {percent: 40, up_to: {all: 200.00}}]}',
    });
    const by = (...said: string[]) =>
      weekBy(scheme, {
        adults: [
          {
            notionalIncomes: said.map(one => {
              const [ground, kind, amount] = one.split(' ');
              return { ground, kind, amount, per: 'WEEK' };
            }) as never,
          },
        ],
      });
    expect(by('UNDERPAID EARNINGS 100.00')).toBe('28.00');
    expect(by('UNDERPAID EARNINGS 60.00', 'DEPRIVED OTHER_UNEARNED 40.01')).toBe('14.00');
    expect(by('UNDERPAID EARNINGS 60.00', 'PENSION_SCHEME PERSONAL_PENSION 40.01')).toBe('28.00');
  });
});

describe('what is said of it', () => {
  it.each`
    said                                       | birthDate      | given
    ${'UNDERPAID EARNINGS 60.00'}              | ${WORKING_AGE} | ${true}
    ${'ON_APPLICATION PERSONAL_PENSION 30.00'} | ${WORKING_AGE} | ${false}
    ${'PENSION_SCHEME PERSONAL_PENSION 30.00'} | ${PENSION_AGE} | ${true}
    ${'UNDERPAID EARNINGS 60.00'}              | ${PENSION_AGE} | ${false}
  `('$said at $birthDate counts: $given', ({ said, birthDate, given }) => {
    const { household, means } = asked(said, birthDate);
    const all = [
      housingBenefit(household, { ...means, evenIfClosed: true }),
      councilTaxReduction(household, means),
      birthDate === PENSION_AGE ? pensionCredit(household, means) : universalCredit(household, means),
    ];
    for (const { findings } of all)
      expect(findings).toContainEqual(expect.objectContaining({ code: 'NOTIONAL_INCOME', given, person: 'claimant' }));
  });

  it.each`
    said                                       | birthDate      | doubted
    ${'DEPRIVED SPOUSAL_MAINTENANCE 20.00'}    | ${WORKING_AGE} | ${false}
    ${'ON_APPLICATION PERSONAL_PENSION 30.00'} | ${WORKING_AGE} | ${true}
    ${'PENSION_SCHEME PERSONAL_PENSION 30.00'} | ${PENSION_AGE} | ${false}
    ${'DEPRIVED PERSONAL_PENSION 30.00'}       | ${PENSION_AGE} | ${true}
  `(
    'the working of $said at $birthDate says that a paragraph was not read: $doubted',
    ({ said, birthDate, doubted }) => {
      const { household, means } = asked(said, birthDate);
      const all = [housingBenefit(household, { ...means, evenIfClosed: true }), pensionCredit(household, means)];
      const says = all
        .slice(0, birthDate === PENSION_AGE ? 2 : 1)
        .map(({ working }) => JSON.stringify(warningsOf(working)));
      for (const one of says) expect(one.includes('a paragraph that was not read')).toBe(doubted);
    },
  );

  it('it is no money: nothing comes in, and nobody is at work or paid a pension by it', () => {
    const { household } = asked('UNDERPAID EARNINGS 60.00', WORKING_AGE);
    const awards = householdAwards(household, { statute, sink: keeping, takeUp: 'AS_STATED' });
    expect(weeklyIncome(awards, statute).lines.map(({ item }) => item)).not.toContain('EARNINGS');
    const old = asked('ON_APPLICATION STATE_PENSION 100.00', PENSION_AGE);
    expect(pensionCredit(old.household, old.means).warnings.join()).toContain('No State Pension of claimant is stated');
  });
});

describe('facts that cannot be together', () => {
  it.each`
    said                                        | field
    ${'UNDERPAID PERSONAL_PENSION 1.00'}        | ${'ground'}
    ${'ON_APPLICATION EARNINGS 1.00'}           | ${'ground'}
    ${'PENSION_SCHEME STATE_PENSION 1.00'}      | ${'kind'}
    ${'ON_APPLICATION WORKING_TAX_CREDIT 1.00'} | ${'kind'}
  `('$said is refused at $field', ({ said, field }) => {
    const [ground, kind, amount] = said.split(' ');
    const read = readHousehold({
      claim: { assessedOn: '2025-06-04' },
      adults: [{ id: 'ann', birthDate: WORKING_AGE, notionalIncomes: [{ ground, kind, amount, per: 'WEEK' }] }],
      home: { tenure: 'OWNER' },
    } as never);
    expect(read.ok ? [] : read.problems.map(one => one.field)).toEqual([`adults[0].notionalIncomes[0].${field}`]);
  });
});
