import fc from 'fast-check';
import { CHILD_WHEREABOUTS, SHARES_OF_TIME } from '../../src/domain/household/child.js';
import { UC_WORK_CAPABILITIES } from '../../src/domain/household/health.js';
import type { HouseholdInput } from '../../src/domain/household/household.js';
import { INCOME_KINDS } from '../../src/domain/household/income.js';
import type { NotionalGround, NotionalKind } from '../../src/domain/household/notional-income.js';
import { PERIODS } from '../../src/domain/household/values.js';
import { PENSION_CONTRIBUTION_KINDS, SPECIAL_OCCUPATIONS } from '../../src/domain/household/work.js';

export type AdultInput = HouseholdInput['adults'][number];
export type ChildInput = NonNullable<HouseholdInput['children']>[number];
export type UnitInput = NonNullable<HouseholdInput['nonDependants']>[number];
type IncomeInput = NonNullable<AdultInput['incomes']>[number];

/** Pounds as text: often nothing or a round sum, otherwise any penny up to the most. */
export const poundsUpTo = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant('0.00') },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: Math.floor(most / 10) }).map(tens => `${tens * 10}.00`) },
    { weight: 5, arbitrary: fc.integer({ min: 0, max: most * 100 }).map(pence => (pence / 100).toFixed(2)) },
  );

/** A day of a month that every month has. */
export const dayBetween = (firstYear: number, lastYear: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => [year, month, day].map(part => String(part).padStart(2, '0')).join('-'));

/** The thing in one case of four, otherwise null. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
/** True in one case of ten. */
export const rarely = fc.integer({ min: 0, max: 9 }).map(number => number === 0);
const period = fc.constantFrom(...PERIODS);
// Divided by the period, so that a year's sum is as likely to matter as a week's.
const WEEKS = { WEEK: 1, TWO_WEEKS: 2, FOUR_WEEKS: 4, MONTH: 4, THREE_MONTHS: 13, YEAR: 52 } as const;
export const amountPer = (mostPerWeek: number) =>
  period.chain(per => poundsUpTo(mostPerWeek * WEEKS[per]).map(amount => ({ amount, per })));

// Carers' benefits are stated together with the caring, below.
const CARING = ['CARERS_ALLOWANCE', 'CARER_SUPPORT_PAYMENT'];
const KINDS = INCOME_KINDS.filter(kind => !CARING.includes(kind));
const COMMON = [
  'STATE_PENSION',
  'OCCUPATIONAL_PENSION',
  'ESA_CONTRIBUTORY',
  'CHILD_BENEFIT',
  'OTHER_UNEARNED',
] as const;
export const income: fc.Arbitrary<IncomeInput> = fc
  .tuple(fc.oneof(fc.constantFrom(...COMMON), fc.constantFrom(...KINDS)), amountPer(300))
  .map(([kind, amount]) => ({ kind, ...amount }));

const contribution = fc
  .tuple(fc.constantFrom(...PENSION_CONTRIBUTION_KINDS), amountPer(40))
  .map(([kind, amount]) => ({ kind, ...amount }));
const employment = fc
  .record({
    pay: amountPer(700),
    isNet: fc.boolean(),
    hoursPerWeek: fc.integer({ min: 0, max: 60 }),
    startedOn: seldom(dayBetween(2010, 2023)),
    pensionContributions: fc.array(contribution, { maxLength: 2 }),
    specialOccupation: seldom(fc.constantFrom(...SPECIAL_OCCUPATIONS)),
    permittedWork: rarely,
    statutoryPay: rarely,
  })
  .map(({ pay: { amount, per }, isNet, ...rest }) => ({
    ...rest,
    per,
    gross: isNet ? null : amount,
    net: isNet ? amount : null,
  }));
const selfEmployment = fc.record({
  trade: fc.constantFrom('CHILD_MINDER' as const, 'OTHER' as const),
  receipts: poundsUpTo(40_000),
  expenses: poundsUpTo(20_000),
  per: fc.constantFrom('YEAR' as const, 'MONTH' as const),
  hoursPerWeek: fc.integer({ min: 0, max: 60 }),
  startedOn: dayBetween(2010, 2026),
  unusedLosses: seldom(poundsUpTo(2_000)),
  gainful: fc.boolean(),
});
const work = {
  employments: fc.array(employment, { maxLength: 2 }),
  selfEmployments: seldom(selfEmployment).map(one => (one === null ? [] : [one])),
};

const ADULT_AWARDS = [
  ['PIP_DAILY_LIVING_STANDARD', 'PIP_DAILY_LIVING_ENHANCED', 'ADP_DAILY_LIVING_ENHANCED', 'AA_LOWER', 'AA_HIGHER'],
  ['PIP_MOBILITY_STANDARD', 'PIP_MOBILITY_ENHANCED', 'DLA_MOBILITY_HIGHER', 'AFIP'],
] as const;
const CHILD_AWARDS = [
  ['DLA_CARE_LOWEST', 'DLA_CARE_MIDDLE', 'DLA_CARE_HIGHEST', 'CDP_CARE_HIGHEST'],
  ['DLA_MOBILITY_LOWER', 'DLA_MOBILITY_HIGHER'],
] as const;
const oneOfEach = <Award extends string>(groups: readonly (readonly Award[])[]): fc.Arbitrary<Award[]> =>
  fc.tuple(...groups.map(group => seldom(fc.constantFrom(...group)))).map(all => all.filter(one => one !== null));

const sex = fc.constantFrom('FEMALE' as const, 'MALE' as const);
const birthOfAdult = fc.oneof(dayBetween(1935, 1962), dayBetween(1958, 1962), dayBetween(1960, 2006));
const carer = fc.record({
  regular: fc.boolean(),
  allowance: fc.constantFrom('NONE', 'NONE', 'UNDERLYING', 'PAID'),
});

const notional = fc
  .tuple(
    fc.constantFrom(
      ['UNDERPAID', 'EARNINGS'],
      ['DEPRIVED', 'EARNINGS'],
      ['DEPRIVED', 'SPOUSAL_MAINTENANCE'],
      ['ON_APPLICATION', 'STATE_PENSION'],
      ['ON_APPLICATION', 'ESA_CONTRIBUTORY'],
      ['PENSION_SCHEME', 'PERSONAL_PENSION'],
    ) as fc.Arbitrary<[NotionalGround, NotionalKind]>,
    amountPer(200),
  )
  .map(([[ground, kind], amount]) => ({ ground, kind, ...amount }));

/** Claimant or partner of the name given, who breaks no rule of what facts may be. */
export const adultOf = (id: string): fc.Arbitrary<AdultInput> =>
  fc
    .record({
      birthDate: birthOfAdult,
      sex,
      ...work,
      incomes: fc.array(income, { maxLength: 4 }),
      disabilityAwards: oneOfEach(ADULT_AWARDS),
      severelySightImpaired: rarely,
      ucWorkCapability: fc.constantFrom(...UC_WORK_CAPABILITIES),
      esa: seldom(
        fc.record({
          phase: fc.constantFrom('ASSESSMENT' as const, 'MAIN' as const),
          component: fc.constantFrom('NONE' as const, 'WORK_RELATED_ACTIVITY' as const, 'SUPPORT' as const),
        }),
      ),
      incapacitated: rarely,
      overnightCarer: rarely,
      needsOwnBedroom: rarely,
      caring: carer,
      allowance: poundsUpTo(90),
      hasPaidCarer: rarely,
      careLeaver: rarely,
      sharedRateExempt: rarely,
      inHospitalSince: seldom(dayBetween(2023, 2025)),
      notionalIncomes: seldom(notional).map(one => (one === null ? [] : [one])),
    })
    .map(({ caring, allowance, ...rest }) => ({
      id,
      ...rest,
      carer: caring as NonNullable<AdultInput['carer']>,
      incomes:
        caring.allowance === 'PAID'
          ? [...rest.incomes, { kind: 'CARERS_ALLOWANCE' as const, amount: allowance, per: 'WEEK' as const }]
          : rest.incomes,
    }));

const away = fc.record({
  where: fc.constantFrom(...CHILD_WHEREABOUTS),
  since: dayBetween(2023, 2026),
  until: fc.constantFrom(null, '2027-01-04', '2028-01-04'),
});
const sharedCare = fc.record({ time: fc.constantFrom(...SHARES_OF_TIME), mainResponsibility: fc.boolean() });

/** A child or young person of the name given. */
export const childOf = (id: string): fc.Arbitrary<ChildInput> =>
  fc
    .record({
      id: fc.constant(id),
      birthDate: dayBetween(2007, 2026),
      sex,
      disabilityAwards: oneOfEach(CHILD_AWARDS),
      severelySightImpaired: rarely,
      qualifyingYoungPerson: fc.boolean(),
      childcare: seldom(amountPer(250).map(amount => ({ ...amount, registered: true }))),
      needsOwnBedroom: rarely,
      overnightCarer: rarely,
      fostered: rarely,
      childBenefitInPayment: fc.boolean(),
      elsewhere: fc.record({ away: seldom(away), sharedCare: seldom(sharedCare) }),
    })
    .map(({ elsewhere, ...rest }) => ({ ...rest, ...(rest.fostered ? {} : elsewhere) }));

/** One non-dependant, or a couple, of names that begin as given. */
export const nonDependantOf = (id: string): fc.Arbitrary<UnitInput> => {
  const person = (name: string) =>
    fc.record({
      id: fc.constant(name),
      birthDate: birthOfAdult,
      sex,
      ...work,
      incomes: fc.array(income, { maxLength: 2 }),
      disabilityAwards: oneOfEach(ADULT_AWARDS),
      student: fc.constantFrom('NO' as const, 'NO' as const, 'FULL_TIME' as const),
      youthTraining: rarely,
      homeElsewhere: rarely,
      responsibleForChildUnderFive: rarely,
      overnightCarer: rarely,
    });
  return fc
    .oneof(fc.tuple(person(id)), fc.tuple(person(id), person(`${id}-partner`)))
    .map(people => ({ people: [...people] }));
};
