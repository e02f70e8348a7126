import { silent } from '../../../src/domain/working-sink.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { signposts } from '../../../src/rules/signposts/signposts.js';
import { universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';
import { old, younger } from '../pension-credit/support.js';
import { adult, child, type Facts, household, job, socialHome, statute } from '../universal-credit/support.js';

function found({ from = '2026-06-06', ...facts }: Facts) {
  const known = household({ from, ...facts });
  const law = statute.on(known.claim.assessedOn);
  const means = { law, sink: silent };
  return signposts({
    household: known,
    day: known.claim.assessedOn,
    law,
    universalCredit: universalCredit(known, means),
    pensionCredit: pensionCredit(known, means),
  });
}
const codes = (facts: Facts): string[] => found(facts).map(({ code }) => code);

const earning = (net: string) => [adult('ann', { employments: [job(net)] })];
const pupil = [child('bea', '2018-01-01')];
const baby = [child('cy', '2026-03-01')];
const SCOTLAND = { tenure: 'OWNER' as const, nation: 'SCOTLAND' as const };
const paid = { universalCredit: { since: '2025-01-01', award: '400.00' } };

describe('help that other awards bring', () => {
  it.each`
    facts                                                                 | code                            | because
    ${{ children: pupil, adults: earning('616.67') }}                     | ${'FREE_SCHOOL_MEALS'}          | ${'7,400 a year'}
    ${{ children: pupil, adults: earning('900.00'), from: '2026-09-01' }} | ${'FREE_SCHOOL_MEALS'}          | ${'in England no limit from September 2026'}
    ${{ children: pupil, adults: [old('ann', '100.00')] }}                | ${'FREE_SCHOOL_MEALS'}          | ${'guarantee credit'}
    ${{ children: baby, adults: earning('408.00') }}                      | ${'HEALTHY_START'}              | ${'a child under 4'}
    ${{ children: baby, adults: earning('500.00'), home: SCOTLAND }}      | ${'HEALTHY_START'}              | ${'Best Start Foods has no limit'}
    ${{ children: baby }}                                                 | ${'SURE_START_MATERNITY_GRANT'} | ${'a first child of three months'}
    ${{ adults: earning('435.00') }}                                      | ${'NHS_COSTS'}                  | ${'435 a month'}
    ${{ adults: earning('935.00'), children: pupil }}                     | ${'NHS_COSTS'}                  | ${'935 with a child'}
    ${{}}                                                                 | ${'WARM_HOME_DISCOUNT'}         | ${'universal credit'}
    ${{ adults: [younger('ann', '100.00')] }}                             | ${'WARM_HOME_DISCOUNT'}         | ${'guarantee credit'}
    ${{ adults: [younger('ann', '900.00')] }}                             | ${'WINTER_FUEL_PAYMENT'}        | ${'pension age is enough from winter 2025'}
    ${{ adults: [younger('ann', '100.00')], from: '2025-01-06' }}         | ${'WINTER_FUEL_PAYMENT'}        | ${'with pension credit the winter before'}
    ${{ children: ['1', '2', '3'].map(id => child(id, '2018-01-01')) }}   | ${'WATERSURE'}                  | ${'three children'}
    ${{ adults: [old('ann', '100.00')] }}                                 | ${'FREE_TV_LICENCE'}            | ${'81 and on pension credit'}
    ${{}}                                                                 | ${'CRISIS_AND_RESILIENCE_FUND'} | ${'a first payment is awaited'}
    ${{ awards: paid, children: pupil, home: socialHome('2000.00') }}     | ${'CRISIS_AND_RESILIENCE_FUND'} | ${'the cap cuts the award'}
  `('$code: $because', ({ facts, code }) => expect(codes(facts)).toContain(code));

  it.each`
    facts                                                                 | code                            | because
    ${{ children: pupil, adults: earning('616.68') }}                     | ${'FREE_SCHOOL_MEALS'}          | ${'a penny more'}
    ${{ children: pupil, adults: earning('900.00'), from: '2026-08-31' }} | ${'FREE_SCHOOL_MEALS'}          | ${'the day before'}
    ${{ children: baby }}                                                 | ${'FREE_SCHOOL_MEALS'}          | ${'not at school yet'}
    ${{ children: baby, adults: earning('408.01') }}                      | ${'HEALTHY_START'}              | ${'a penny more'}
    ${{ children: pupil }}                                                | ${'HEALTHY_START'}              | ${'8 years old'}
    ${{ children: [...baby, ...pupil] }}                                  | ${'SURE_START_MATERNITY_GRANT'} | ${'another child under 16'}
    ${{ children: baby, from: '2026-09-02' }}                             | ${'SURE_START_MATERNITY_GRANT'} | ${'six months and a day'}
    ${{ adults: earning('435.01') }}                                      | ${'NHS_COSTS'}                  | ${'a penny more'}
    ${{ adults: earning('3000.00') }}                                     | ${'WARM_HOME_DISCOUNT'}         | ${'no award'}
    ${{ adults: [younger('ann', '900.00')], from: '2025-01-06' }}         | ${'WINTER_FUEL_PAYMENT'}        | ${'without pension credit the winter before'}
    ${{}}                                                                 | ${'WINTER_FUEL_PAYMENT'}        | ${'working age'}
    ${{ children: pupil }}                                                | ${'WATERSURE'}                  | ${'one child'}
    ${{ adults: [younger('ann', '100.00')] }}                             | ${'FREE_TV_LICENCE'}            | ${'70'}
    ${{ adults: [old('ann', '900.00')] }}                                 | ${'FREE_TV_LICENCE'}            | ${'no pension credit'}
    ${{ home: SCOTLAND }}                                                 | ${'CRISIS_AND_RESILIENCE_FUND'} | ${'England alone'}
    ${{ from: '2026-03-31' }}                                             | ${'CRISIS_AND_RESILIENCE_FUND'} | ${'the day before it began'}
    ${{ awards: paid }}                                                   | ${'CRISIS_AND_RESILIENCE_FUND'} | ${'paid already, and nothing cuts it'}
  `('not $code: $because', ({ facts, code }) => expect(codes(facts)).not.toContain(code));
});

describe('how far it was read', () => {
  it.each([
    [{ children: baby, adults: earning('408.00') }, 2],
    [{ children: baby, adults: earning('408.00'), home: SCOTLAND }, 0],
  ])('%j: %i sources, as what is there in Scotland instead was not', (facts, verified) => {
    const helped = found(facts).filter(({ code }) => ['HEALTHY_START', 'SURE_START_MATERNITY_GRANT'].includes(code));
    expect(helped.map(one => one.verified)).toEqual([verified, verified]);
  });
});
