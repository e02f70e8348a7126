import { Money } from '../../domain/money.js';
import { textScalar } from './text-scalar.js';

export const MoneyScalar = textScalar<Money>({
  name: 'Money',
  description: 'An amount in pounds with two decimals, as text: `"1234.56"`, `"-0.50"`. Never a float.',
  expected: 'Money is pounds as text with at most two decimals, such as "1234.56".',
  parse: text => {
    if (!/^-?\d{1,11}(\.\d{1,2})?$/.test(text)) throw new RangeError('not money');
    return Money.pounds(text);
  },
  serialize: amount => amount.toFixed(),
});
