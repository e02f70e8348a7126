import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { householder, linesOf, owner, resident, yearOf } from '../support.js';

type Dwelling = CouncilTaxFactsInput['dwelling'];
type Claim = NonNullable<Dwelling['exemptions']>[number];
const empty = (claim: Claim, more: Partial<CouncilTaxFactsInput> = {}) =>
  yearOf({
    dwelling: { bands: [{ band: 'D' }], exemptions: [claim] },
    people: [owner('own')],
    decisions: {},
    ...more,
  });
const first = (claim: Claim, more?: Partial<CouncilTaxFactsInput>) => empty(claim, more).lines[0]?.exemption ?? null;
const ABSENT = ['ownersFormerMainResidence', 'awaySinceLeaving'] as const;

describe('exempt classes: SI 1992/558, art. 3', () => {
  it.each<[string, Claim]>([
    ['D', { class: 'D', facts: ['ownerDetained', ...ABSENT] }],
    ['E', { class: 'E', facts: ['ownerInHospitalOrCareHome', ...ABSENT] }],
    ['F', { class: 'F', facts: ['onlyPersonalRepresentativesLiable'] }],
    ['G', { class: 'G', facts: ['occupationProhibited'] }],
    ['H', { class: 'H', facts: ['heldForMinister'] }],
    ['I', { class: 'I', facts: ['ownerReceivingCareElsewhere', ...ABSENT] }],
    ['J', { class: 'J', facts: ['ownerGivingCareElsewhere', ...ABSENT] }],
    ['K', { class: 'K', facts: ['everyOwnerStudent', 'ownersFormerMainResidence', 'studentWithinSixWeeks'] }],
    ['L', { class: 'L', facts: ['mortgageeInPossession'] }],
    ['M', { class: 'M', facts: ['hallOfResidence'] }],
    ['O', { class: 'O', facts: ['armedForcesAccommodation'] }],
    ['Q', { class: 'Q', facts: ['trusteeInBankruptcyLiable'] }],
    ['R', { class: 'R', facts: ['emptyPitchOrMooring'] }],
    ['T', { class: 'T', facts: ['partOfSingleProperty', 'separateLettingBreachesPlanning'] }],
  ])('Class %s: nobody lives there and its facts are stated', (name, claim) => {
    expect(first(claim)).toBe(name);
    expect(empty(claim).total.toFixed()).toBe('0.00');
    const [missing, ...others] = claim.facts ?? [];
    expect(missing).toBeDefined();
    expect(first({ ...claim, facts: others })).toBeNull();
  });

  it.each<[string, Claim]>([
    ['P', { class: 'P', facts: ['visitingForcesLiable'] }],
    ['V', { class: 'V', facts: ['diplomaticPrivilege', 'noOtherResidenceInKingdom'] }],
    ['W', { class: 'W', facts: ['partOfSingleProperty', 'dependentRelativeOfMainResident'] }],
  ])('Class %s: somebody lives there', (name, claim) =>
    expect(first(claim, { people: [householder('ann')] })).toBe(name),
  );

  it.each<[string, Claim, boolean]>([
    ['an unoccupied class while somebody lives there', { class: 'G', facts: ['occupationProhibited'] }, true],
    [
      'Class W while nobody does',
      { class: 'W', facts: ['partOfSingleProperty', 'dependentRelativeOfMainResident'] },
      false,
    ],
    [
      'Class D for not paying council tax',
      { class: 'D', facts: ['ownerDetained', ...ABSENT, 'detainedForNonPayment'] },
      false,
    ],
    ['Class A, which ended on 31 March 2013', { class: 'A' }, false],
    ['Class C, which ended on 31 March 2013', { class: 'C' }, false],
  ])('refuses %s, with the reason', (_name, claim, occupied) => {
    const year = empty(claim, occupied ? { people: [householder('ann')] } : {});
    expect(year.lines[0]?.state).toBe('CHARGED');
    expect(year.findings.filter(({ subject }) => subject === 'EXEMPTION').map(({ given }) => given)).toEqual([false]);
  });

  it('Class C points to the local discount that replaced it', () => {
    expect(empty({ class: 'C' }).findings.find(({ code }) => code === 'C')?.reason).toContain(
      '31 March 2013; see the local Class C discount',
    );
  });
});

describe('Class F: no limit until the grant, then "less than six months have elapsed since the day on which such a grant was made"', () => {
  const claim = (grantedOn?: string): Claim => ({
    class: 'F',
    facts: ['onlyPersonalRepresentativesLiable'],
    grantedOn,
  });

  it('granted on 1 June 2025: exempt to 30 November, charged from 1 December', () => {
    // 1 December to 31 March: 121 days, 2,000 x 121 / 365 = 663.0137
    expect(empty(claim('2025-06-01')).lines.map(({ state, days, net }) => `${state} ${days} ${net.toFixed()}`)).toEqual(
      ['EXEMPT 244 0.00', 'CHARGED 121 663.01'],
    );
  });
  it('no grant: exempt all year', () => expect(empty(claim()).lines).toHaveLength(1));
  it('granted on 30 September 2024: the exemption ended on 29 March 2025', () =>
    expect(first(claim('2024-09-30'))).toBeNull());
  it('granted on 2 October 2024: exempt on 1 April 2025 and not on 2 April', () => {
    expect(empty(claim('2024-10-02')).lines.map(({ days }) => days)).toEqual([1, 364]);
  });
  it('granted on 31 August 2025: six months end with February', () => {
    // Exempt 1 April 2025 to 27 February 2026: 333 days.
    expect(empty(claim('2025-08-31')).lines.map(({ days }) => days)).toEqual([333, 32]);
  });
});

describe('Class B: six months from last occupation', () => {
  const claim: Claim = { class: 'B', facts: ['ownedByCharity', 'lastOccupiedForCharity'] };
  const vacated = (...otherOccupation: NonNullable<Dwelling['otherOccupation']>) =>
    yearOf({
      dwelling: { bands: [{ band: 'D' }], exemptions: [claim], otherOccupation },
      people: [owner('charity', { isBody: true, birthDate: null })],
    }).lines.map(({ state, days }) => `${state} ${days}`);

  it('empty from 1 April: exempt to 30 September', () =>
    expect(vacated({ to: '2025-03-31' })).toEqual(['EXEMPT 183', 'CHARGED 182']));
  it('under six weeks lived in again starts no new period: 41 days from 1 June', () => {
    expect(vacated({ to: '2025-03-31' }, { from: '2025-06-01', to: '2025-07-11' })).toEqual([
      'EXEMPT 61',
      'CHARGED 41',
      'EXEMPT 81',
      'CHARGED 182',
    ]);
  });
  it('six weeks do: 42 days from 1 June, then six months from 13 July', () => {
    expect(vacated({ to: '2025-03-31' }, { from: '2025-06-01', to: '2025-07-12' })).toEqual([
      'EXEMPT 61',
      'CHARGED 42',
      'EXEMPT 184',
      'CHARGED 78',
    ]);
  });
  it('is refused where nobody knows when it was last lived in', () => expect(vacated()).toEqual(['CHARGED 365']));
});

describe('exemptions that follow from who lives there', () => {
  const student = { disregards: [{ reason: 'STUDENT' as const, certificate: true }] };
  const impaired = {
    disregards: [{ reason: 'SEVERELY_MENTALLY_IMPAIRED' as const, certificate: true, qualifyingBenefit: true }],
  };
  const dependant = { disregards: [{ reason: 'STUDENT_DEPENDANT' as const, barredFromWorkOrBenefits: true }] };
  type People = NonNullable<CouncilTaxFactsInput['people']>;
  const exemption = (people: People) => yearOf({ people }).lines[0]?.exemption ?? null;
  const child = resident('kit', { birthDate: '2015-01-01' });

  it.each<[string, People, string | null]>([
    ['N: only students', [householder('a', student), resident('b', student)], 'N'],
    ['N: a student and a barred partner', [householder('a', student), resident('b', dependant)], 'N'],
    ['N: a student with a child, who is no resident', [householder('a', student), child], 'N'],
    ['not N: a student and another', [householder('a', student), resident('b')], null],
    ['U: only severely mentally impaired', [householder('a', impaired)], 'U'],
    ['U: one with a student', [householder('a', impaired), resident('b', student)], 'U'],
    ['not U: one with a carer', [householder('a', impaired), resident('b')], null],
    ['U: liable as the resident, with the owner elsewhere', [resident('a', impaired), owner('own')], 'U'],
    ['S: only under 18', [child, owner('own')], 'S'],
    ['not S: with an adult', [child, householder('a')], null],
  ])('%s', (_name, people, expected) => expect(exemption(people)).toBe(expected));

  it('Class N from the day on which the last resident who is no student leaves', () => {
    const people = [householder('a', student), resident('b', { residence: [{ to: '2025-06-30' }] })];
    // 91 days: one counts, 1,500 x 91 / 365 = 373.9726
    expect(linesOf({ people })).toEqual(['91 373.97', '274 0.00']);
  });

  it('a house of only impaired people for which the owner pays is not in Class U: half is paid', () => {
    const people = [resident('a', impaired), owner('own')];
    const year = yearOf({ people, dwelling: { bands: [{ band: 'D' }], ownerLiable: [{ class: 'A' }] } });
    expect([year.lines[0]?.exemption, year.total.toFixed()]).toEqual([null, '1000.00']);
  });
});
