import { isoDate } from '../../../src/domain/dates.js';
import type { WorkingAgeScheme } from '../../../src/rules/council-tax-reduction/means.js';
import type { CouncilTaxReduction } from '../../../src/rules/council-tax-reduction/result.js';
import { aPensioner, type Case, PENSIONER, receiving, reductionOf, refusals } from './support.js';

describe('who may have no reduction: SI 2012/2885, regs 12 and 13', () => {
  const from = (residency: string, more: Partial<Case> = {}) =>
    reductionOf({ adults: [aPensioner({ residency })], ...more });

  it.each`
    residency                           | entitled
    ${'ELIGIBLE'}                       | ${true}
    ${'NOT_HABITUALLY_RESIDENT'}        | ${false}
    ${'NO_RIGHT_TO_RESIDE'}             | ${false}
    ${'SUBJECT_TO_IMMIGRATION_CONTROL'} | ${false}
  `('$residency', ({ residency, entitled }) => {
    const found = from(residency);
    expect(found.entitled).toBe(entitled);
    expect(found.reduction.perDay.isZero()).toBe(!entitled);
  });

  it('not even by second adults', () => {
    const found = from('NO_RIGHT_TO_RESIDE', {
      nonDependants: [{ people: [{ id: 'n', birthDate: '1990-01-01' }] }],
    });
    expect(found.alternative?.taken).toBe(false);
    expect(found.reduction.perDay.isZero()).toBe(true);
  });

  it.each`
    on              | entitled
    ${'2026-03-31'} | ${false}
    ${'2026-04-01'} | ${true}
  `('universal credit is enough in schemes from 1 April 2026, on $on: SI 2026/27', ({ on, entitled }) => {
    const adults = [{ residency: 'NOT_HABITUALLY_RESIDENT' as const }];
    const awards = { universalCredit: { since: '2025-01-01', award: '400.00', maximum: '400.00' } };
    expect(reductionOf({ assessedOn: on, adults, awards }).entitled).toBe(entitled);
  });
});

describe('people evacuated to Britain: SI 2026/27', () => {
  it.each`
    on              | evacuatedOn     | entitled | because
    ${'2026-08-31'} | ${'2026-03-01'} | ${true}  | ${'within six months'}
    ${'2026-09-01'} | ${'2026-03-01'} | ${false} | ${'six months have passed'}
    ${'2026-03-31'} | ${'2026-03-01'} | ${false} | ${'the scheme for the year before has no such rule'}
  `('on $on: $because', ({ on, evacuatedOn, entitled }) => {
    const adults = [aPensioner({ residency: 'NOT_HABITUALLY_RESIDENT' })];
    const facts = { evacuatedOn: isoDate(evacuatedOn) };
    expect(reductionOf({ assessedOn: on, adults }, { facts }).entitled).toBe(entitled);
  });
});

describe("an authority's own scheme, passed in: LGFA 1992, s. 13A(2)", () => {
  const own =
    (asked: CouncilTaxReduction): WorkingAgeScheme =>
    () => ({ ...asked, scheme: 'LOCAL' });
  const workingAge = own(reductionOf({ adults: [{}] }));

  it.each`
    given                                                | scheme           | entitled
    ${{ adults: [{}] }}                                  | ${'LOCAL'}       | ${true}
    ${{ adults: [PENSIONER] }}                           | ${'PENSION_AGE'} | ${true}
    ${{ adults: [{ residency: 'NO_RIGHT_TO_RESIDE' }] }} | ${'LOCAL'}       | ${false}
    ${{ adults: [{}], councilTax: null }}                | ${'LOCAL'}       | ${false}
  `('$given: $scheme, $entitled', ({ given, scheme, entitled }) => {
    expect(reductionOf(given, { workingAge })).toMatchObject({ scheme, entitled });
  });
});

describe('absence: SI 2012/2885, Sch. 1 para. 5', () => {
  // On 4 June 2025: 13 weeks before is 5 March.
  const away = (absentSince: string) => [aPensioner({ absentSince })];

  it.each`
    since           | ground                        | entitled
    ${'2025-03-06'} | ${undefined}                  | ${true}
    ${'2025-03-05'} | ${undefined}                  | ${false}
    ${'2024-06-06'} | ${'IN_BRITAIN_LISTED'}        | ${true}
    ${'2025-05-08'} | ${'ABROAD'}                   | ${true}
    ${'2025-05-07'} | ${'ABROAD'}                   | ${false}
    ${'2025-04-10'} | ${'ABROAD_DEATH_OF_RELATIVE'} | ${true}
    ${'2024-12-05'} | ${'ABROAD_LISTED'}            | ${true}
    ${'2024-12-04'} | ${'ABROAD_LISTED'}            | ${false}
  `('away since $since, $ground: $entitled', ({ since, ground, entitled }) => {
    const found = reductionOf({ adults: away(since) }, ground ? { facts: { absenceGround: ground } } : {});
    expect(found.entitled).toBe(entitled);
    expect(refusals(found).includes('ABSENT')).toBe(!entitled);
  });

  it('a partner at home is enough', () => {
    expect(reductionOf({ adults: [...away('2020-01-01'), PENSIONER] }).entitled).toBe(true);
  });
});

describe('war pensions: SI 2012/2885, Sch. 5 para. 1, and the policy of the authority', () => {
  const adults = [
    aPensioner({
      incomes: [...receiving('244.40').incomes, { kind: 'WAR_DISABLEMENT_PENSION', amount: '60.00', per: 'WEEK' }],
    }),
  ];

  it('10.00 is left out by law, so 50.00 counts: 35.00 - 10.00', () => {
    const found = reductionOf({ adults });
    expect(found.income?.toFixed()).toBe('294.40');
    expect(found.reduction.perWeek.toFixed()).toBe('25.00');
  });

  it('the whole where the authority has said so', () => {
    const found = reductionOf({ adults }, { facts: { wholeWarPensionLeftOut: true } });
    expect(found.income?.toFixed()).toBe('244.40');
    expect(found.class).toBe('A');
  });
});
