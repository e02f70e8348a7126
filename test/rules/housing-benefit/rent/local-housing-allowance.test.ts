import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { lhaCategory } from '../../../../src/rules/housing-benefit/rent/local-housing-allowance.js';
import { aSituation, type Case, PENSIONER, weekOf } from '../support.js';

const at = (given: Case, severe = false) => {
  const home = { tenure: 'PRIVATE' as const, brma: 'Ashford', ...given.home };
  return lhaCategory(aSituation({ ...given, home }), severe).size;
};
const eligibleOf = (given: Case) =>
  weekOf({ ...given, home: { tenure: 'PRIVATE', brma: 'Ashford', ...given.home } }).eligibleRent.toFixed();
const young = { birthDate: '1995-01-01' };
const children = (...ages: string[]) =>
  ages.map((birthDate, id) => ({ id: `c${id}`, birthDate, sex: 'MALE' as const }));
const BESIDE = { kind: 'FUEL_HEATING' as const, amount: '20.00', inRent: false };
const BEREAVED = { bereavedOn: '2025-01-08' };
const adult = [{ people: [{ id: 'other', birthDate: '1990-01-01' }] }];

describe('local housing allowance: HB Regs, regs 12D and 13D', () => {
  it.each`
    given                                                                                        | eligible    | because
    ${{ home: { rent: { amount: '200.00', per: 'WEEK' } } }}                                     | ${'172.60'} | ${'Ashford, one bedroom, below the rent'}
    ${{ home: { rent: { amount: '150.00', per: 'WEEK' } } }}                                     | ${'150.00'} | ${'never more than the rent'}
    ${{ adults: [young], home: { rent: { amount: '200.00', per: 'WEEK' } } }}                    | ${'90.50'}  | ${'single and under 35: the shared rate'}
    ${{ adults: [{ birthDate: PENSIONER }], home: { rent: { amount: '200.00', per: 'WEEK' } } }} | ${'172.60'} | ${'HB(SPC) Regs, reg. 13D'}
  `('$because', ({ given, eligible }) => expect(eligibleOf(given)).toBe(eligible));

  // "the eligible rent shall be (a) either (i) the eligible rent which applied on the day before the death occurred; or (ii) in a
  // case where there was no eligible rent [...] the reckonable rent due on that day; or (b) the eligible rent determined in
  // accordance with paragraph (2), where it is equal to or more": reg. 12D(3).
  // Reg. 13D compares the allowance with the cap rent: the payments of reg. 12(1), from which reg. 12B(2) takes nothing off.
  // Reckonable rent, which a protection keeps, is less what is not met: 200.00 - 20.00.
  const heated = (amount: string, more: object = {}) => ({
    home: {
      ...more,
      rent: { amount, per: 'WEEK' as const, services: [{ kind: 'FUEL_HEATING' as const, amount: '20.00' }] },
    },
  });
  it.each`
    given                                                                                           | eligible    | because
    ${heated('150.00')}                                                                             | ${'150.00'} | ${'a rent below the rate is met with the services in it'}
    ${heated('185.00')}                                                                             | ${'172.60'} | ${'a rent above the rate is limited to the rate, not to 165.00'}
    ${heated('200.00', { protection: BEREAVED })}                                                   | ${'180.00'} | ${'reg. 12D(3): the reckonable rent after a death'}
    ${heated('200.00', { protection: { ...BEREAVED, eligibleRentBefore: '176.40' } })}              | ${'176.40'} | ${'reg. 12D(3)(a)(i): what was met before the death'}
    ${heated('200.00', { protection: { ...BEREAVED, eligibleRentBefore: '90.50' } })}               | ${'172.60'} | ${'reg. 12D(3)(b): the allowance where it is more than that'}
    ${heated('200.00', { protection: { ...BEREAVED, eligibleRentBefore: '230.00' } })}              | ${'200.00'} | ${'never more than is due'}
    ${heated('200.00', { protection: { bereavedOn: '2024-01-08', eligibleRentBefore: '190.00' } })} | ${'172.60'} | ${'52 weeks are over'}
    ${heated('185.00', { protection: BEREAVED })}                                                   | ${'172.60'} | ${'reg. 12D(3)(b): the allowance where it is more than 165.00'}
    ${{ home: { rent: { amount: '150.00', per: 'WEEK', services: [BESIDE] } } }}                    | ${'150.00'} | ${'what is not met and charged beside the rent is not taken for a condition of living there'}
    ${heated('185.00', { brma: 'Nowhere' })}                                                        | ${'165.00'} | ${'no rate known: as rent without an allowance'}
  `('services of a private tenant: $because', ({ given, eligible }) => expect(eligibleOf(given)).toBe(eligible));

  it('says so where no rate is known', () => {
    const week = weekOf({ home: { tenure: 'PRIVATE', brma: 'Nowhere' } });
    expect(week.eligibleRent.toFixed()).toBe('100.00');
    expect(
      warningsOf(week.working).some(one => one.kind === 'ASSUMPTION' && one.assumption.includes('housing allowance')),
    ).toBe(true);
    expect(week.findings[0]).toMatchObject({ code: 'ALLOWANCE_NOT_KNOWN', given: false });
  });

  // 35 on Wednesday 4 June 2025
  it.each`
    on              | size
    ${'2025-06-08'} | ${'shared'}
    ${'2025-06-09'} | ${'oneBed'}
  `('35th birthday: $size on $on', ({ on, size }) =>
    expect(at({ on, adults: [{ birthDate: '1990-06-04' }] })).toBe(size),
  );

  it.each`
    given                                                                                               | size         | because
    ${{ adults: [young, young] }}                                                                       | ${'oneBed'}  | ${'a couple under 35'}
    ${{ adults: [young], children: children('2016-01-01') }}                                            | ${'twoBed'}  | ${'with a child'}
    ${{ adults: [young], nonDependants: adult }}                                                        | ${'twoBed'}  | ${'with a non-dependant'}
    ${{ adults: [{ birthDate: '2001-01-01', careLeaver: true }] }}                                      | ${'oneBed'}  | ${'care leaver under 25, not 22'}
    ${{ adults: [{ birthDate: '2000-01-01', careLeaver: true }] }}                                      | ${'shared'}  | ${'care leaver of 25'}
    ${{ adults: [{ ...young, sharedRateExempt: true }] }}                                               | ${'oneBed'}  | ${'hostel, violence, public protection'}
    ${{ adults: [{ ...young, overnightCarer: true }] }}                                                 | ${'twoBed'}  | ${'a carer who stays overnight'}
    ${{ adults: [young], home: { fosterRoom: true } }}                                                  | ${'twoBed'}  | ${'a foster carer'}
    ${{ adults: [young], children: [{ id: 'f', birthDate: '2016-01-01', fostered: true }] }}            | ${'twoBed'}  | ${'a foster carer, by the child placed'}
    ${{ home: { sharedFacilities: true } }}                                                             | ${'shared'}  | ${'over 35 in a room with shared facilities'}
    ${{ adults: [{ ...young, sharedRateExempt: true }], home: { sharedFacilities: true } }}             | ${'shared'}  | ${'out of a hostel, in a shared room all the same: reg. 13D(2)(a)(ii) spares paras (b) to (f) and (i) only'}
    ${{ adults: [{ birthDate: '2003-01-01', careLeaver: true }], home: { sharedFacilities: true } }}    | ${'oneBed'}  | ${'a care leaver of 22 in one: para. (b)'}
    ${{ adults: [{}, {}], home: { sharedFacilities: true } }}                                           | ${'shared'}  | ${'a couple in one'}
    ${{ children: children('2016-01-01'), home: { sharedFacilities: true } }}                           | ${'twoBed'}  | ${'more than one bedroom needed'}
    ${{ adults: [{}, {}], children: children('2007-06-01', '2008-06-01', '2008-12-01', '2009-01-01') }} | ${'fourBed'} | ${'at most four: 1 + 4 needed'}
  `('$because: $size', ({ given, size }) => expect(at(given)).toBe(size));

  it('a severe disability premium lifts the shared rate', () => {
    expect(at({ adults: [young] }, true)).toBe('oneBed');
    expect(at({ home: { sharedFacilities: true } }, true)).toBe('oneBed');
  });
});
