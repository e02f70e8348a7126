import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { aChild } from '../../../support/household.js';
import { anAward, aScheme, codes, earning, reductionBy, schemeOf } from './support.js';

const BANDS =
  '{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: {at_the_limit: this_band, compared: exactly, settled: true, reading: x}, rows: [{percent: 80, up_to: {all: 500.00}}]}';
const taking = (out: string, more = '') =>
  aScheme({ calculation: BANDS, universalCredit: `{treatment: income, taken_out: {${out}}${more}}` });
const incomeBy = (scheme: ReturnType<typeof taking>, sketch: object): string =>
  reductionBy(scheme, sketch).income?.toFixed() ?? 'none';

const inDoubt = (limit: string) =>
  aScheme({
    calculation: `{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: {at_the_limit: this_band, compared: exactly, settled: true, reading: as read}, rows: [{percent: 80, up_to: {all: ${limit}}}]}`,
    universalCredit: '{treatment: income, not_known: [childcare]}',
    more: 'missing: [what nobody found]',
  });

describe('universal credit as income', () => {
  // 1,040.00 a month is 240.00 a week.
  it.each`
    out                    | award                                               | income      | because
    ${''}                  | ${{ housingElement: '520.00' }}                     | ${'240.00'} | ${'nothing is taken out'}
    ${'housing: whole'}    | ${{ housingElement: '520.00' }}                     | ${'120.00'} | ${'the whole element'}
    ${'housing: whole'}    | ${{ housingElement: '1300.00' }}                    | ${'0.00'}   | ${'no more than is in the award'}
    ${'housing: pro_rata'} | ${{ housingElement: '520.00', maximum: '1300.00' }} | ${'144.00'} | ${'four fifths of it, as the award is of its maximum'}
    ${'childcare: whole'}  | ${{ childcareElement: '260.00' }}                   | ${'180.00'} | ${'childcare'}
    ${'housing: whole'}    | ${{}}                                               | ${'240.00'} | ${'none in the award'}
  `('$out of $award: $income, $because', ({ out, award, income }) => {
    expect(incomeBy(taking(out), { awards: anAward('1040.00', award) })).toBe(income);
  });

  // 2025-26 a month: LCWRA 423.27, carer 201.68, disabled child 158.76 and 495.87
  it.each`
    out                        | adult                            | income
    ${'lcwra: whole'}          | ${{ ucWorkCapability: 'LCWRA' }} | ${'142.32'}
    ${'lcw: whole'}            | ${{ ucWorkCapability: 'LCWRA' }} | ${'240.00'}
    ${'carer: whole'}          | ${{ carer: { regular: true } }}  | ${'193.46'}
    ${'disabled_child: whole'} | ${{}}                            | ${'125.57'}
  `('$out of somebody who is $adult: $income', ({ out, adult, income }) => {
    const children = [aChild('2016-01-01', { disabilityAwards: ['DLA_CARE_HIGHEST'] })];
    const sketch = { adults: [adult], awards: anAward('1040.00'), ...(out.startsWith('disabled') && { children }) };
    expect(incomeBy(taking(out), sketch)).toBe(income);
  });

  it('says that an element was worked out from the facts', () => {
    const found = reductionBy(taking('carer: whole'), {
      adults: [{ carer: { regular: true } }],
      awards: anAward('1040.00'),
    });
    expect(warningsOf(found.working)).toContainEqual({
      kind: 'ASSUMPTION',
      assumption: 'The carer element was worked out from the facts, not read from the award',
    });
  });

  it('takes the earnings that the Department assessed, and otherwise the household’s own with an assumption', () => {
    const own = { adults: [earning('100.00')], awards: anAward('1040.00') };
    expect(incomeBy(taking(''), own)).toBe('340.00');
    expect(warningsOf(reductionBy(taking(''), own).working).map(({ kind }) => kind)).toContain('ASSUMPTION');
    const assessed = { adults: [earning('100.00')], awards: anAward('1040.00', { earnedIncome: '260.00' }) };
    expect(incomeBy(taking(''), assessed)).toBe('300.00');
  });

  it('leaves sums out of those earnings only where the scheme says so', () => {
    const income =
      '{earnings: net, earnings_disregards: [{per_week: 25.00}], further_disregard: false, childcare: none}';
    const sketch = { awards: anAward('1040.00', { earnedIncome: '260.00' }) };
    const scheme = (uc: string) => aScheme({ calculation: BANDS, income, universalCredit: uc });
    expect(incomeBy(scheme('{treatment: income}'), sketch)).toBe('300.00');
    expect(incomeBy(scheme('{treatment: income, earnings_disregards: true}'), sketch)).toBe('275.00');
  });

  it.each`
    scheme                           | award                             | code                            | because
    ${taking('housing: pro_rata')}   | ${{ housingElement: '520.00' }}   | ${'MAXIMUM_NOT_STATED'}         | ${'a share of the award cannot be worked out'}
    ${inDoubt('230.00')}             | ${{ childcareElement: '100.00' }} | ${'ELEMENT_NOT_KNOWN'}          | ${'nobody knows whether childcare counts, and it decides'}
    ${schemeOf('southampton', 2017)} | ${{}}                             | ${'UNIVERSAL_CREDIT_NOT_KNOWN'} | ${'nobody knows what an award does'}
  `('gives no figure where $because', ({ scheme, award, code }) => {
    const old = scheme.year === 2017 ? { assessedOn: '2017-06-05', lawOf: '2025-06-04' } : {};
    const found = reductionBy(scheme, { ...old, awards: anAward('1040.00', award) });
    expect([found.reduction.perWeek.toFixed(), codes(found)]).toEqual(['0.00', [code]]);
    expect(found.local?.undecided).not.toBeNull();
  });

  // 1,040.00 is 240.00 a week, or 216.92 without the 100.00 for childcare.
  it('gives the figure that is the same whether an element in doubt counts or not, and says so', () => {
    const found = reductionBy(inDoubt('240.00'), { awards: anAward('1040.00', { childcareElement: '100.00' }) });
    expect([found.undecided, found.reduction.perWeek.toFixed()]).toEqual([null, '28.00']);
    expect(found.assumptions).toEqual([expect.stringContaining('these elements of universal credit: childcare')]);
    const without = reductionBy(inDoubt('240.00'), { awards: anAward('1040.00') });
    expect(without.assumptions).toEqual([]);
  });

  it('asks for the award where universal credit is stated as an income alone', () => {
    const incomes = [{ kind: 'UNIVERSAL_CREDIT' as const, amount: '900.00', per: 'MONTH' as const }];
    expect(codes(reductionBy(taking(''), { adults: [{ incomes }] }))).toEqual(['AWARD_NOT_STATED']);
  });
});
