import { everyStep } from '../../../../src/domain/working-warnings.js';
import type { CouncilTaxReduction } from '../../../../src/rules/council-tax-reduction/result.js';
import { aChild } from '../../../support/household.js';
import { aScheme, earning, type LocalCaseSketch, reductionBy } from './support.js';

const PLAIN = 'earnings: net, earnings_disregards: none, further_disregard: false, childcare: none';
const EDGES = '{at_the_limit: this_band, compared: exactly, settled: true, reading: as read}';
const scheme = (more: string) =>
  aScheme({
    calculation: `{kind: bands, counts: income, columns: [{id: all}], above: nothing, edges: ${EDGES}, rows: [{percent: 50, up_to: {all: 9999.00}}]}`,
    income: `{${PLAIN}${more === '' ? '' : `, ${more}`}}`,
  });
const paid = (kind: string, amount: string): LocalCaseSketch =>
  ({ adults: [{ incomes: [{ kind, amount, per: 'WEEK' }] }] }) as unknown as LocalCaseSketch;
const incomeBy = (more: string, sketch: LocalCaseSketch) => reductionBy(scheme(more), sketch).income?.toFixed();
const stepsOf = ({ working }: CouncilTaxReduction) => [...everyStep(working.steps)];

describe('other income in a scheme of a council', () => {
  // Housing benefit for working age leaves 10.00 of a war pension, all of child benefit and of maintenance for a child.
  it.each`
    more                                                          | kind                         | amount     | income     | because
    ${''}                                                         | ${'WAR_DISABLEMENT_PENSION'} | ${'60.00'} | ${'50.00'} | ${'as in housing benefit where it says nothing'}
    ${'ignored: [WAR_DISABLEMENT_PENSION]'}                       | ${'WAR_DISABLEMENT_PENSION'} | ${'60.00'} | ${'0.00'}  | ${'the whole is left out'}
    ${'counted: [WAR_DISABLEMENT_PENSION]'}                       | ${'WAR_DISABLEMENT_PENSION'} | ${'60.00'} | ${'60.00'} | ${'the whole counts'}
    ${'partly_ignored: [{kind: CHILD_BENEFIT, percent: 75}]'}     | ${'CHILD_BENEFIT'}           | ${'40.00'} | ${'10.00'} | ${'a quarter counts'}
    ${'partly_ignored: [{kind: CHILD_BENEFIT, percent: 75}]'}     | ${'WAR_DISABLEMENT_PENSION'} | ${'60.00'} | ${'50.00'} | ${'another kind is not touched by that'}
    ${'partly_ignored: [{kind: CHILD_BENEFIT, per_week: 15.00}]'} | ${'CHILD_BENEFIT'}           | ${'40.00'} | ${'25.00'} | ${'a sum is left out'}
    ${'partly_ignored: [{kind: CHILD_BENEFIT, per_week: 50.00}]'} | ${'CHILD_BENEFIT'}           | ${'40.00'} | ${'0.00'}  | ${'no more than there is'}
  `('$because', ({ more, kind, amount, income }) => {
    expect(incomeBy(more, paid(kind, amount))).toBe(income);
  });

  it('leaves a sum out for each child', () => {
    const each = 'partly_ignored: [{kind: CHILD_BENEFIT, per_week: 15.00, for_each_child: true}]';
    const children = [aChild('2018-01-01'), aChild('2019-01-01')];
    expect(incomeBy(each, { ...paid('CHILD_BENEFIT', '40.00'), children })).toBe('10.00');
    expect(incomeBy(each, paid('CHILD_BENEFIT', '40.00'))).toBe('40.00');
  });

  it('says what it left out, by which rule and by which figure', () => {
    const own = stepsOf(
      reductionBy(scheme('partly_ignored: [{kind: CHILD_BENEFIT, percent: 75}]'), paid('CHILD_BENEFIT', '40.00')),
    );
    expect(own.find(({ label }) => label === 'Left out of child benefit')?.parameters).toHaveLength(1);
    expect(own.find(({ label }) => label === 'child benefit')?.law).toBe("Nowhere: Nowhere's scheme");
    const whole = stepsOf(reductionBy(scheme('ignored: [CHILD_BENEFIT]'), paid('CHILD_BENEFIT', '40.00')));
    expect(whole.find(({ label }) => label === 'Left out: child benefit')?.law).toBe("Nowhere: Nowhere's scheme");
    const national = stepsOf(reductionBy(scheme(''), paid('WAR_DISABLEMENT_PENSION', '60.00')));
    expect(national.find(({ label }) => label === 'war disablement pension')?.law).toContain('as HB Regs');
    expect(national.find(({ label }) => label === 'Left out of war disablement pension')?.parameters).toHaveLength(1);
  });

  it('takes sums off the whole, from those that fit alone, and no more than there is', () => {
    const off = (when: string) => `off_the_total: [{per_week: 40.00, when: {any: [${when}]}}]`;
    expect(incomeBy(off('in_work'), { adults: [earning('100.00')] })).toBe('60.00');
    expect(incomeBy(off('couple'), { adults: [earning('100.00')] })).toBe('100.00');
    expect(incomeBy(off('in_work'), { adults: [earning('39.00')] })).toBe('0.00');
    const found = reductionBy(scheme(off('in_work')), { adults: [earning('100.00')] });
    const last = stepsOf(found).flatMap(({ parameters }) => parameters.map(({ text }) => text));
    expect(last).toContain('40.00');
  });
});
