import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { basicAmount } from '../../../../src/rules/council-tax/charge/basic-amount.js';

describe('basic amount: requirement over tax base, LGFA 1992, s. 31B', () => {
  it.each`
    requirement     | published
    ${'6784380.00'} | ${'214.92'}
    ${'1804877.00'} | ${'57.18'}
  `('South Holland 2026-27: $requirement / 31,567 = $published', ({ requirement, published }) =>
    expect(basicAmount({ requirement: Money.pounds(requirement), taxBase: '31567' }, keeping).amount.toFixed()).toBe(
      published,
    ),
  );
});
