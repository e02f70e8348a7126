import { Working } from '../../src/domain/working.js';
import { keeping, silent } from '../../src/domain/working-sink.js';
import { comesTo, count } from '../../src/domain/working-step.js';
import { aFigure, aYear, pounds } from './working-examples.js';

describe('a working', () => {
  it('is an amount and the steps to it, in order', () => {
    const working = Working.from(pounds('1800.00'), 'Charge for these days', 'LGFA 1992, s. 10').less(
      pounds('450.00'),
      { label: 'One share off', formula: '1800.00 x 25%', parameters: [aFigure()] },
      'LGFA 1992, s. 11',
    );
    expect(working.amount.toFixed()).toBe('1350.00');
    expect(working.steps).toMatchObject([
      { effect: 'plus', label: 'Charge for these days', law: 'LGFA 1992, s. 10', formula: null, parameters: [] },
      { effect: 'less', label: 'One share off', law: 'LGFA 1992, s. 11', formula: '1800.00 x 25%' },
    ]);
    expect(working.steps[1]?.parameters[0]?.id).toBe('councilTax.singleResidentDiscount');
  });

  it('leaves the one it was made from as it was', () => {
    const charge = keeping.from(pounds('100.00'), 'Charge');
    charge.less(pounds('25.00'), 'Discount');
    expect(charge.amount.toFixed()).toBe('100.00');
    expect(charge.steps).toHaveLength(1);
  });

  it('shows the steps of a working that is part of another inside its step', () => {
    const year = aYear(keeping);
    // 1800 x 91 / 365 = 448.767..., less a quarter 336.575... -> 336.58; 1800 x 274 / 365 = 1351.232... -> 1351.23
    expect(year.amount.toFixed()).toBe('1687.81');
    expect(year.steps.map(({ label, amount }) => [label, amount?.toFixed()])).toEqual([
      ['1 April to 30 June 2026', '336.58'],
      ['1 July 2026 to 31 March 2027', '1351.23'],
    ]);
    expect(year.steps[0]?.steps.map(({ effect }) => effect)).toEqual(['plus', 'note', 'less', 'becomes']);
    for (const { steps, amount } of year.steps) expect(comesTo(steps).toExact()).toBe(amount?.toExact());
  });

  it('takes a rounding as a step only where something was rounded', () => {
    expect(keeping.from(pounds('10.00'), 'Whole').roundedToPenny().steps).toHaveLength(1);
    const rounded = keeping.from(pounds('10.005'), 'Part').roundedToPenny();
    expect(rounded.steps.at(-1)).toMatchObject({ effect: 'becomes', label: 'Rounded to the nearest penny' });
    expect(rounded.amount.toExact()).toBe('10.01');
  });

  it('replaces, multiplies and notes', () => {
    const working = keeping
      .from(pounds('10.00'), 'Weekly')
      .times(3, 'For three weeks')
      .becomes(pounds('25.00'), 'No more than 25.00')
      .noting({ label: 'Children', quantity: count(2) });
    expect(working.amount.toFixed()).toBe('25.00');
    expect(working.steps.map(({ amount }) => amount?.toFixed())).toEqual(['10.00', '30.00', '25.00', undefined]);
  });

  it('lists what was assumed', () => {
    const working = keeping.nothing('No charge').assuming('nobody else lives there');
    expect(working.steps[1]).toMatchObject({ effect: 'note', assumptions: ['nobody else lives there'] });
  });
});

describe('a silent sink', () => {
  it('comes to the same amount and keeps no step', () => {
    expect(aYear(silent).amount.toExact()).toBe(aYear(keeping).amount.toExact());
    expect(aYear(silent).steps).toEqual([]);
    expect(aYear(silent).kept).toBe(false);
  });

  it('never asks for the words', () => {
    const words = () => {
      throw new Error('asked');
    };
    const working = silent.from(pounds('1.00'), words).less(pounds('0.50'), words).noting(words).roundedToPenny(words);
    expect(working.amount.toFixed()).toBe('0.50');
    expect(() => keeping.from(pounds('1.00'), words).steps).toThrow('asked');
  });
});

describe('the words of a kept working', () => {
  it('are put together once, when they are first read', () => {
    let asked = 0;
    const working = keeping.from(pounds('1.00'), () => {
      asked += 1;
      return `Read ${asked}`;
    });
    expect(asked).toBe(0);
    expect([working.steps[0]?.label, working.steps[0]?.label]).toEqual(['Read 1', 'Read 1']);
  });
});
