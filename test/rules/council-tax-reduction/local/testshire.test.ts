import { Money } from '../../../../src/domain/money.js';
import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { isChangeMade } from '../../../../src/rules/council-tax-reduction/local/award.js';
import { aChild, aNonDependant } from '../../../support/household.js';
import { anAward, codes, earning, receiving, reductionBy, schemeOf, weekBy } from './support.js';

const testshire = schemeOf('testshire', 2025);
const adultChild = (gross: string, more: object = {}) => [
  { people: [aNonDependant({ employments: [{ gross, per: 'WEEK', hoursPerWeek: 20 }], ...more })] },
];
const steps = (sketch: object): (string | null)[] => reductionBy(testshire, sketch).working.steps.map(({ law }) => law);

describe('Testshire: a plain scheme of bands', () => {
  it('names its own paragraphs in the working, and says that it is made up', () => {
    const found = reductionBy(testshire, { adults: [receiving('100.00')] });
    expect(found.reduction.perWeek.toFixed()).toBe('28.00');
    expect(steps({ adults: [receiving('100.00')] })).toContain(
      'Testshire: Testshire Council Tax Reduction Scheme 2025-26, para. 7',
    );
    expect(warningsOf(found.working).map(({ kind }) => kind)).toContain('INVENTED');
    expect(found).toMatchObject({ scheme: 'LOCAL', class: null, local: { authority: 'testshire', year: '2025-26' } });
  });

  it('leaves 25.00 of earnings out, or 40.00 for the disabled; the highest, not both', () => {
    const income = (adult: object) => reductionBy(testshire, { adults: [adult] }).income?.toFixed();
    expect(income(earning('100.00'))).toBe('75.00');
    expect(income({ ...earning('100.00'), disabilityAwards: ['PIP_MOBILITY_STANDARD'] })).toBe('42.90');
  });

  it('leaves a further 17.10 out for 30 hours, and childcare as housing benefit does', () => {
    const income = (sketch: object) => reductionBy(testshire, sketch).income?.toFixed();
    expect(income({ adults: [earning('300.00', 30)] })).toBe('257.90');
    const children = [aChild('2020-01-01', { childcare: { amount: '200.00', per: 'WEEK', registered: true } })];
    // 300.00 - 25.00 - 175.00 - 17.10
    expect(income({ adults: [earning('300.00', 20)], children })).toBe('82.90');
  });

  it('gives a protected group the higher shares', () => {
    const leaver = { ...receiving('115.00'), careLeaver: true, birthDate: '2003-01-01' };
    expect(weekBy(testshire, { adults: [leaver] })).toBe('35.00');
    expect(weekBy(testshire, { adults: [{ ...leaver, birthDate: '1999-01-01' }] })).toBe('28.00');
  });

  it('limits a dwelling in Band G to Band E, and says what it took a band to be that is not stated', () => {
    // 1,825.00 x 11 / 15 is 3.6666 a day; 80% of it
    const inBand = (band: 'G' | 'E') => ({ councilTax: { amount: '1825.00', per: 'YEAR', band } }) as const;
    expect(reductionBy(testshire, inBand('G')).reduction.perYear.toFixed()).toBe('1070.67');
    expect(reductionBy(testshire, inBand('G')).local?.limitedToBand).toBe('E');
    expect(reductionBy(testshire, inBand('E')).reduction.perYear.toFixed()).toBe('1460.00');
    const found = reductionBy(testshire, { councilTax: { amount: '1825.00', per: 'YEAR' } });
    expect([found.undecided, found.reduction.perYear.toFixed()]).toEqual([null, '1460.00']);
    expect(found.assumptions).toEqual([expect.stringContaining('taken not to be above Band E')]);
    expect(reductionBy(testshire, inBand('E')).assumptions).toEqual([]);
  });

  it('shares the tax and the deductions among all who are liable', () => {
    const councilTax = { amount: '1825.00', per: 'YEAR', band: 'C', liablePeople: 2 } as const;
    // half of 35.00 x 80%, less half of 5.00
    expect(weekBy(testshire, { councilTax, nonDependants: [{ people: [aNonDependant()] }] })).toBe('11.50');
  });

  it.each`
    gross       | more                                  | week       | because
    ${'299.99'} | ${{}}                                 | ${'23.00'} | ${'5.00 off, at work below 300'}
    ${'300.00'} | ${{}}                                 | ${'18.00'} | ${'10.00 off from 300'}
    ${'300.00'} | ${{ birthDate: '2009-01-01' }}        | ${'28.00'} | ${'under 18'}
    ${'300.00'} | ${{ student: 'FULL_TIME' }}           | ${'28.00'} | ${'a student'}
    ${'300.00'} | ${{ disregardedForCouncilTax: true }} | ${'28.00'} | ${'disregarded'}
    ${'300.00'} | ${{ detained: true }}                 | ${'28.00'} | ${'in prison'}
    ${'300.00'} | ${{ homeElsewhere: true }}            | ${'28.00'} | ${'lives elsewhere'}
  `('an adult who earns $gross and is $more: $week, $because', ({ gross, more, week }) => {
    expect(weekBy(testshire, { nonDependants: adultChild(gross, more) })).toBe(week);
  });

  it('spares a household with a benefit for care, and says so', () => {
    const blind = { severelySightImpaired: true };
    const found = reductionBy(testshire, { adults: [blind], nonDependants: adultChild('300.00') });
    expect(found.nonDependantDeductions.toFixed()).toBe('0.00');
    expect(codes(found)).toContain('SPARED');
  });

  it('charges two who are a couple once, by their income together', () => {
    const [one] = adultChild('160.00');
    const people = [
      ...(one?.people ?? []),
      aNonDependant({ id: 'other', employments: [{ gross: '160.00', per: 'WEEK', hoursPerWeek: 20 }] }),
    ];
    expect(weekBy(testshire, { nonDependants: [{ people }] })).toBe('18.00');
  });

  it('takes a passport benefit as no income, and looks at no capital', () => {
    const found = reductionBy(testshire, {
      awards: { legacy: ['ESA_INCOME_RELATED'] },
      adults: [receiving('900.00')],
      capital: [{ kind: 'SAVINGS', value: '50000.00' }],
    });
    expect([found.reduction.perWeek.toFixed(), found.passport, found.income]).toEqual([
      '28.00',
      'LEGACY_BENEFIT',
      null,
    ]);
  });

  it('gives nothing below 1.00 a week', () => {
    // 20% of 4.90 is 0.98, and of 5.00 is 1.00
    const of = (amount: string) =>
      ({ councilTax: { amount, per: 'WEEK', band: 'A' }, adults: [receiving('200.00')] }) as const;
    expect([weekBy(testshire, of('4.90')), weekBy(testshire, of('5.00'))]).toEqual(['0.00', '1.00']);
    expect(reductionBy(testshire, of('4.90')).local?.belowMinimum).toBe(true);
  });

  it('leaves a change of less than 0.50 a week alone, up or down', () => {
    const made = (before: string, after: string) =>
      isChangeMade({ before: Money.pounds(before), after: Money.pounds(after) }, testshire.award);
    expect([made('10.00', '10.49'), made('10.00', '10.50'), made('10.00', '9.51'), made('10.00', '9.50')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(made('10.00', '10.00')).toBe(false);
  });

  it('gives nothing without a liability, and no figure for a day of another year', () => {
    expect(codes(reductionBy(testshire, { councilTax: null }))).toEqual(['NO_LIABILITY']);
    const found = reductionBy(testshire, { assessedOn: '2026-04-01' });
    expect([codes(found), found.local?.undecided]).toEqual([['ANOTHER_YEAR'], expect.stringContaining('2025-26')]);
  });

  it('takes housing out of an award in its share', () => {
    const awards = anAward('520.00', { maximum: '1040.00', housingElement: '520.00' });
    // 120.00 a week, of which half of 120.00 is for housing
    expect(reductionBy(testshire, { awards }).income?.toFixed()).toBe('60.00');
  });
});
