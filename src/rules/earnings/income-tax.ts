import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { personalAllowance } from './personal-allowance.js';
import { charged, type RateBand, rateBands } from './rate-bands.js';
import type { TaxContext } from './tax-context.js';

/** What is taxed in a year. */
export interface Taxable {
  /** Income that is neither savings nor dividends, after contributions that come out of pay before tax. */
  readonly income: Money;
  /** Pension contributions paid net of basic rate relief, with that relief added. */
  readonly reliefAtSource: Money;
}

/** Relief at source is given at 20%, and widens the bands above that rate. FA 2004 s 192; ITA 2007 ss 10(6), 11A(6). */
const BASIC_RATE = '20';

/** Income tax of a year, exact, on income above the personal allowance. ITA 2007 ss 10, 11A, 23. */
export function incomeTax({ income, reliefAtSource }: Taxable, { law, nation, sink }: TaxContext): Working {
  const allowance = personalAllowance(income.minus(reliefAtSource), law.incomeTax);
  const above = Money.max(Money.zero, income.minus(allowance));
  // Most pensions and many earnings bear none.
  if (above.isZero()) return sink.sum([]);
  const scottish = nation === 'SCOTLAND';
  const bands = rateBands(scottish ? law.incomeTax.ratesScotland : law.incomeTax.ratesRestOfUk);
  return charged(above, widened(bands, reliefAtSource), {
    sink,
    law: scottish ? 'ITA 2007, s. 11A; Scottish Rate Resolution' : 'ITA 2007, s. 10',
  });
}

function widened(bands: readonly RateBand[], by: Money): readonly RateBand[] {
  if (by.isZero()) return bands;
  const basic = bands.findIndex(({ rate }) => rate.text === BASIC_RATE);
  return bands.map((band, at) => (at > basic ? { ...band, from: band.from.plus(by) } : band));
}
