import { everyStep } from '../../../../src/domain/working-warnings.js';
import { aNonDependant } from '../../../support/household.js';
import { anAward, aScheme, codes, receiving, reductionBy, weekBy } from './support.js';

const EDGES = 'edges: {at_the_limit: this_band, compared: exactly, settled: true, reading: as read}';
const bands = (above: string, rows: string) =>
  `{kind: bands, counts: income, columns: [{id: all}], above: ${above}, ${EDGES}, rows: [${rows}]}`;
const MISSING = { more: 'missing: [what nobody found]' };
const TWO = '{percent: 80, up_to: {all: 100.00}}, {percent: 40, up_to: {all: 200.00}}';

describe('what a scheme does not say and a household turns on', () => {
  it.each`
    scheme                            | sketch                                                  | code                            | because
    ${{ capital: 'unknown' }}         | ${{ capital: [{ kind: 'SAVINGS', value: '6000.01' }] }} | ${'CAPITAL_NOT_KNOWN'}          | ${'capital'}
    ${{ nonDependants: 'unknown' }}   | ${{ nonDependants: [{ people: [aNonDependant()] }] }}   | ${'NON_DEPENDANTS_NOT_KNOWN'}   | ${'others who live there'}
    ${{ passport: 'unknown' }}        | ${{ awards: { legacy: ['INCOME_SUPPORT'] } }}           | ${'PASSPORT_NOT_KNOWN'}         | ${'a benefit in payment'}
    ${{ universalCredit: 'unknown' }} | ${{ awards: anAward('500.00') }}                        | ${'UNIVERSAL_CREDIT_NOT_KNOWN'} | ${'universal credit'}
    ${{ income: 'unknown' }}          | ${{}}                                                   | ${'INCOME_NOT_KNOWN'}           | ${'income'}
  `('gives no figure where it is $because', ({ scheme, sketch, code }) => {
    const read = aScheme({ calculation: bands('nothing', TWO), ...MISSING, ...scheme });
    const found = reductionBy(read, sketch);
    expect(codes(found)[0]).toBe(code);
    expect(found.undecided).toBe(found.local?.undecided);
    expect(found.undecided).not.toBeNull();
  });

  it('gives one to whom it does not matter', () => {
    const unknown = {
      ...MISSING,
      capital: 'unknown',
      nonDependants: 'unknown',
      passport: 'unknown',
      universalCredit: 'unknown',
    };
    const found = reductionBy(aScheme({ calculation: bands('nothing', TWO), ...unknown }));
    expect(found.reduction.perWeek.toFixed()).toBe('28.00');
    expect(found.undecided).toBeNull();
  });

  it('takes capital that housing benefit leaves out to be within a limit that is not known, and says so', () => {
    const scheme = aScheme({ calculation: bands('nothing', TWO), ...MISSING, capital: 'unknown' });
    const found = reductionBy(scheme, { capital: [{ kind: 'SAVINGS', value: '6000.00' }] });
    expect([found.undecided, found.reduction.perWeek.toFixed()]).toEqual([null, '28.00']);
    expect(found.assumptions).toEqual([expect.stringContaining('How much capital this scheme allows is not known')]);
    expect(reductionBy(scheme).assumptions).toEqual([]);
  });

  it('asks nothing of income where one share is met for all, or a benefit opens the whole', () => {
    const unknown = { ...MISSING, income: 'unknown', universalCredit: 'unknown' };
    const share = aScheme({ calculation: '{kind: share, percent: 60}', ...unknown });
    expect(weekBy(share, { awards: anAward('500.00') })).toBe('21.00');
    const opened = aScheme({
      calculation: bands('nothing', TWO),
      ...unknown,
      passport: '{benefits: [INCOME_SUPPORT], capital_ignored: true}',
    });
    expect(weekBy(opened, { awards: { legacy: ['INCOME_SUPPORT'] } })).toBe('28.00');
  });

  it('refuses those who live with somebody at work where that deduction alone was not found', () => {
    const rule =
      '{taken_from: reduction, not_in_work: 5.00, in_work: unknown, work: sixteen_hours, income: gross, couples: once, exempt: [under_18], spared: nobody, from_passported: true}';
    const scheme = aScheme({ calculation: bands('nothing', TWO), nonDependants: rule });
    const living = (...people: ReturnType<typeof aNonDependant>[]) => ({ nonDependants: [{ people }] });
    const works = aNonDependant({ id: 'b', employments: [{ gross: '300.00', per: 'WEEK', hoursPerWeek: 30 }] });
    expect(weekBy(scheme, living(aNonDependant()))).toBe('23.00');
    expect(codes(reductionBy(scheme, living(works)))[0]).toBe('NON_DEPENDANTS_NOT_KNOWN');
    expect(codes(reductionBy(scheme, living(aNonDependant(), works)))[0]).toBe('NON_DEPENDANTS_NOT_KNOWN');
  });

  it('gives no figure above the last limit where nobody knows what follows, and nothing where nothing does', () => {
    const rich = { adults: [receiving('200.01')] };
    const unknown = reductionBy(aScheme({ calculation: bands('unknown', TWO), ...MISSING }), rich);
    expect(unknown.undecided).toContain('limits of the band');
    const nothing = reductionBy(aScheme({ calculation: bands('nothing', TWO) }), rich);
    expect(nothing).toMatchObject({
      undecided: null,
      entitled: false,
      local: { band: { name: 'Above the last band', to: null } },
    });
    expect(nothing.local?.band?.from?.toFixed()).toBe('200.00');
    expect(codes(nothing)).toEqual(['INCOME_TOO_HIGH']);
  });
});

describe('the step of a band', () => {
  const stepOf = (income: string) => {
    const { working } = reductionBy(aScheme({ calculation: bands('nothing', TWO) }), { adults: [receiving(income)] });
    const found = [...everyStep(working.steps)].find(({ formula }) => formula?.includes('a week'));
    return [found?.label, found?.formula, found?.parameters.map(({ text }) => text)];
  };

  it.each`
    income      | label                                       | formula                                        | figures
    ${'90.00'}  | ${'Band 1: 80% of the tax'}                 | ${'90.00 a week, up to 100.00'}                | ${['80', '100.00']}
    ${'150.00'} | ${'Band 2: 40% of the tax'}                 | ${'150.00 a week, above 100.00, up to 200.00'} | ${['40', '200.00']}
    ${'250.00'} | ${'Income is above the last band: nothing'} | ${'250.00 a week, above 200.00'}               | ${['200.00']}
  `('tells the range that $income falls in', ({ income, label, formula, figures }) => {
    expect(stepOf(income)).toEqual([label, formula, figures]);
  });
});

describe('a sum that comes to nothing', () => {
  // 40% of 35.00 is 14.00
  it.each`
    more                                                                                                                                                                                                                         | entitled | code
    ${{}}                                                                                                                                                                                                                        | ${true}  | ${undefined}
    ${{ more: 'award: {minimum_per_week: 14.00}' }}                                                                                                                                                                              | ${true}  | ${undefined}
    ${{ more: 'award: {minimum_per_week: 14.01}' }}                                                                                                                                                                              | ${false} | ${'BELOW_MINIMUM'}
    ${{ nonDependants: '{taken_from: reduction, not_in_work: 14.00, in_work: [{at_least: 0, per_week: 14.00}], work: sixteen_hours, income: gross, couples: once, exempt: [under_18], spared: nobody, from_passported: true}' }} | ${false} | ${'NOTHING_LEFT'}
  `('is no entitlement, and says why: $code', ({ more, entitled, code }) => {
    const scheme = aScheme({ calculation: bands('nothing', TWO), ...more });
    const found = reductionBy(scheme, {
      adults: [receiving('150.00')],
      nonDependants: [{ people: [aNonDependant()] }],
    });
    expect(found.entitled).toBe(entitled);
    expect(codes(found)[0]).toBe(code);
  });
});
