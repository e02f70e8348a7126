import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import {
  erodedTransitionalElement,
  initialTransitionalElement,
} from '../../../../src/rules/universal-credit/transitional/transitional-element.js';

const pounds = Money.pounds;
const amounts = (of: Record<string, string>) =>
  Object.fromEntries(Object.entries(of).map(([name, amount]) => [name, pounds(amount)]));

describe('transitional element, first amount: SI 2014/1230, reg. 55(1)', () => {
  it.each`
    legacy       | indicative   | above       | element     | because
    ${'1250.00'} | ${'1000.00'} | ${'0.00'}   | ${'250.00'} | ${'(a) what the old benefits exceed universal credit by'}
    ${'1000.00'} | ${'1000.00'} | ${'0.00'}   | ${'0.00'}   | ${'(a) nothing where they do not'}
    ${'900.00'}  | ${'1000.00'} | ${'0.00'}   | ${'0.00'}   | ${'(a) and never less than nothing'}
    ${'300.00'}  | ${'0.00'}    | ${'120.50'} | ${'420.50'} | ${'(b) universal credit nothing: all of the old, and the income above the maximum'}
  `('$because', ({ legacy, indicative, above, element }) => {
    const migration = {
      totalLegacyAmount: pounds(legacy),
      indicativeAward: pounds(indicative),
      incomeAboveMaximum: pounds(above),
    };
    expect(initialTransitionalElement(migration, keeping).amount.toFixed()).toBe(element);
  });
});

describe('transitional element, erosion: SI 2014/1230, reg. 55(2) to (4)', () => {
  const eroded = (before: string, elementsBefore: Record<string, string>, elementsNow: Record<string, string>) =>
    erodedTransitionalElement({
      before: pounds(before),
      elementsBefore: amounts(elementsBefore),
      elementsNow: amounts(elementsNow),
      sink: keeping,
    }).amount.toFixed();

  it('takes off the increases of April 2026', () =>
    // standard allowance 424.90 - 400.14 = 24.76; rent 620.00 - 600.00 = 20.00; 250.00 - 44.76 = 205.24
    expect(eroded('250.00', { standard: '400.14', housing: '600.00' }, { standard: '424.90', housing: '620.00' })).toBe(
      '205.24',
    ));

  it('(4) takes off the whole of an element that is new', () =>
    // 250.00 - 209.34 = 40.66
    expect(eroded('250.00', { standard: '424.90' }, { standard: '424.90', carer: '209.34' })).toBe('40.66'));

  it('sums increases and sets no fall against them', () =>
    // rent falls by 100.00 and the carer element comes in: 209.34 off, not 109.34
    expect(eroded('250.00', { housing: '600.00' }, { housing: '500.00', carer: '209.34' })).toBe('40.66'));

  it('(3) stops at nothing', () =>
    expect(eroded('100.00', { standard: '424.90' }, { standard: '424.90', carer: '209.34' })).toBe('0.00'));
});
