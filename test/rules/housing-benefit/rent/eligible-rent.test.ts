import type { HouseholdInput } from '../../../../src/domain/household/household.js';
import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { type Case, PENSIONER, weekOf } from '../support.js';

type RentInput = NonNullable<HouseholdInput['home']['rent']>;
type ServiceInput = NonNullable<RentInput['services']>[number];
const eligibleOf = (given: Case) => weekOf(given).eligibleRent.toFixed();
const rent = (amount: string, more: Partial<RentInput> = {}): { home: { rent: RentInput } } => ({
  home: { rent: { amount, per: 'WEEK', ...more } },
});
const withServices = (...services: ServiceInput[]): Case => rent('100.00', { services });

describe('rent for a week: HB Regs, reg. 80(2)', () => {
  it.each`
    amount       | per               | eligible
    ${'650.00'}  | ${'MONTH'}        | ${'150.00'}
    ${'200.00'}  | ${'TWO_WEEKS'}    | ${'100.00'}
    ${'400.00'}  | ${'FOUR_WEEKS'}   | ${'100.00'}
    ${'1300.00'} | ${'THREE_MONTHS'} | ${'100.00'}
    ${'5200.00'} | ${'YEAR'}         | ${'100.00'}
    ${'500.00'}  | ${'MONTH'}        | ${'115.38'}
  `('$amount each $per is $eligible', ({ amount, per, eligible }) =>
    expect(eligibleOf(rent(amount, { per }))).toBe(eligible),
  );

  it('keeps every digit until the award: 500 x 12 / 52 = 115.3846, award 115.38', () => {
    const week = weekOf({ ...rent('500.00', { per: 'MONTH' }), awards: { legacy: ['INCOME_SUPPORT'] } });
    expect(week.eligibleRent.toExact().startsWith('115.384615')).toBe(true);
    expect(week.award.toFixed()).toBe('115.38');
  });
});

describe('ineligible services: HB Regs, Sch. 1', () => {
  it.each`
    given                                                                         | eligible    | because
    ${withServices({ kind: 'WATER', amount: '6.00' })}                            | ${'94.00'}  | ${'water by its charge'}
    ${withServices({ kind: 'COMMUNAL_CLEANING', amount: '6.00' })}                | ${'100.00'} | ${'communal cleaning is met'}
    ${withServices({ kind: 'COMMUNAL_CLEANING', amount: '6.00', inRent: false })} | ${'106.00'} | ${'and adds to the rent where charged on top'}
    ${withServices({ kind: 'EMERGENCY_ALARM', amount: '6.00', inRent: false })}   | ${'100.00'} | ${'an alarm charged on top is added and taken off'}
    ${withServices({ kind: 'MEALS_FULL', amount: null, inRent: false })}          | ${'100.00'} | ${'meals paid for beside the rent are no part of it to take off'}
    ${withServices({ kind: 'MEALS_FULL', amount: '70.00' })}                      | ${'64.05'}  | ${'para. 2: 35.95 for an adult, whatever is charged'}
    ${withServices({ kind: 'LEISURE', amount: '140.00' })}                        | ${'0.00'}   | ${'never below nothing'}
  `('$because', ({ given, eligible }) => expect(eligibleOf(given)).toBe(eligible));

  it('counts meals for each of the family, a child until the September after 16', () => {
    const children = [
      { id: 'a', birthDate: '2009-05-01', qualifyingYoungPerson: true },
      { id: 'b', birthDate: '2009-01-01', qualifyingYoungPerson: true },
    ];
    // 2025-06-04: both turned 16 this year, so both are children until 1 September 2025: 24.00 + 2 x 12.00 = 48.00
    const meals = withServices({ kind: 'MEALS_HALF_BOARD', amount: null });
    const home = { ...meals.home, bedrooms: 1 };
    expect(eligibleOf({ home, children })).toBe('52.00');
    // from 8 September: 3 x 24.00 = 72.00
    expect(eligibleOf({ on: '2025-09-08', home, children })).toBe('28.00');
  });

  it.each`
    kinds                                                                  | oneRoom  | eligible
    ${['FUEL_HEATING', 'FUEL_HOT_WATER', 'FUEL_LIGHTING', 'FUEL_COOKING']} | ${false} | ${'53.70'}
    ${['FUEL_HEATING', 'FUEL_HOT_WATER', 'FUEL_LIGHTING', 'FUEL_COOKING']} | ${true}  | ${'74.80'}
    ${['FUEL_HEATING']}                                                    | ${false} | ${'64.75'}
  `('para. 6(2): standard fuel of 2024-25 for $kinds, one room: $oneRoom', ({ kinds, oneRoom, eligible }) => {
    // 35.25 + 4.10 + 2.85 + 4.10 = 46.30; in one room 21.10 + 4.10 = 25.20
    const services = kinds.map((kind: ServiceInput['kind']) => ({ kind, amount: null }));
    expect(eligibleOf({ on: '2024-06-05', home: { oneRoom, ...rent('100.00', { services }).home } })).toBe(eligible);
  });

  it('takes the last standard fuel figure that is known, and says so', () => {
    const week = weekOf(withServices({ kind: 'FUEL_HEATING', amount: null }));
    expect(week.eligibleRent.toFixed()).toBe('64.75');
    expect(
      warningsOf(week.working).some(one => one.kind === 'ASSUMPTION' && one.assumption.includes('fuel heating')),
    ).toBe(true);
  });
});

describe('shares and other limits', () => {
  it('divides the rent among those liable, after the size rule: reg. B13(2)(c)', () => {
    // two bedrooms spare of four: 25% off 200.00 is 150.00; half of it
    expect(eligibleOf({ home: { bedrooms: 4, rent: { amount: '200.00', per: 'WEEK', liablePeople: 2 } } })).toBe(
      '75.00',
    );
  });

  it("is limited by a rent officer's figure: regs 12C and 13", () => {
    const home = {
      tenure: 'PRIVATE' as const,
      ...rent('100.00', { rentOfficerFigure: { amount: '80.00', per: 'WEEK' } }).home,
    };
    expect(eligibleOf({ home })).toBe('80.00');
  });

  it.each`
    given                                                                                         | because
    ${{ adults: [{ birthDate: PENSIONER }] }}                                                     | ${'pension age'}
    ${{ adults: [{}, { birthDate: PENSIONER }] }}                                                 | ${'a mixed-age couple in working age: reg. A13'}
    ${{ home: { sanctuaryScheme: true } }}                                                        | ${'sanctuary scheme'}
    ${{ home: { tenure: 'TEMPORARY' } }}                                                          | ${'temporary accommodation'}
    ${{ home: { tenure: 'SUPPORTED' } }}                                                          | ${'supported accommodation'}
    ${{ home: { tenure: 'SHARED_OWNERSHIP' } }}                                                   | ${'shared ownership'}
    ${{ home: { protection: { bereavedOn: '2024-06-09' } } }}                                     | ${'less than 52 weeks after a death'}
    ${{ home: { protection: { couldAffordWhenTakenOn: true, rentTakenOnClaim: '2025-03-10' } } }} | ${'less than 13 weeks after a claim for a rent once afforded'}
  `('takes nothing off for spare bedrooms: $because', ({ given }) =>
    expect(eligibleOf({ ...given, home: { bedrooms: 4, ...given.home } })).toBe('100.00'),
  );

  // "the eligible rent is (a) the eligible rent which applied on the day before the death occurred; or (b) in a case where no
  // eligible rent applied on that day, an eligible rent determined in accordance with regulation 12B(2), where that eligible
  // rent is more than the eligible rent determined in accordance with paragraph (2)": reg. 12BA(3). One spare bedroom: 86.00.
  it.each`
    before       | eligible    | because
    ${'95.00'}   | ${'95.00'}  | ${'what was met before'}
    ${'70.00'}   | ${'86.00'}  | ${'what the size rule leaves is more'}
    ${'120.00'}  | ${'100.00'} | ${'never more than the rent'}
    ${undefined} | ${'100.00'} | ${'no benefit was paid: the rent itself'}
  `('after a death: $because', ({ before, eligible }) =>
    expect(
      eligibleOf({ home: { bedrooms: 2, protection: { bereavedOn: '2024-06-09', eligibleRentBefore: before } } }),
    ).toBe(eligible),
  );

  it.each`
    protection
    ${{ bereavedOn: '2024-05-01' }}
    ${{ couldAffordWhenTakenOn: true, rentTakenOnClaim: '2025-02-01' }}
  `('takes it off when the weeks are over', ({ protection }) =>
    expect(eligibleOf({ home: { bedrooms: 2, protection } })).toBe('86.00'),
  );
});
