import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Bands, Calculation, MeansTest } from '../../../parameters/local-reduction-calculation.js';
import { type Banded, bandFor, type NotBanded, sharedBy } from './bands.js';
import type { LocalCase } from './case.js';
import { countedEarnings, countedIncome, type IncomeAsked } from './income.js';
import { localApplicableAmount, localExcess, supported, taperedBy } from './means-test.js';

/** What the scheme's sum comes to for a week, before the council's rounding and any deduction from the reduction itself. */
export interface Reckoned {
  readonly kind: 'RECKONED';
  readonly working: Working;
  /** The most it could have been for a household without income. */
  readonly most: Money;
  readonly band: Banded | null;
  readonly percentage: string | null;
  /** Null where income is not looked at. */
  readonly income: Working | null;
  readonly applicable: Working | null;
  readonly excess: Money;
}

/** What a sum starts from. */
export interface Starting {
  readonly tax: Working;
  /** Null where a benefit puts the household at the top, or the scheme does not ask. */
  readonly asked: IncomeAsked | null;
}

const NOTHING_LOOKED_AT = { band: null, income: null, applicable: null, excess: Money.zero } as const;

/** Works the reduction of a week out as the scheme does; or says that its table does not answer. */
export function reckoned(calculation: Calculation, starting: Starting, found: LocalCase): Reckoned | NotBanded {
  switch (calculation.kind) {
    case 'means_test':
      return byMeansTest(calculation, starting, found);
    case 'bands':
      return byBands(calculation, starting, found);
    case 'share': {
      const { share, law } = calculation;
      const note = () => ({
        label: `${share.text}% of the tax`,
        parameters: [share],
        plain: `The scheme takes ${share.text}% off your council tax.`,
      });
      const working = starting.tax.times(share.value, note, law);
      return { kind: 'RECKONED', working, most: working.amount, percentage: share.text, ...NOTHING_LOOKED_AT };
    }
    case 'unknown':
      throw new Error('a scheme that does not say how it works out is refused before any sum');
  }
}

function byMeansTest(rule: MeansTest, { tax, asked }: Starting, found: LocalCase): Reckoned {
  const income = asked === null ? null : countedIncome(found, asked);
  const applicable = localApplicableAmount(found);
  const excess = income === null ? null : localExcess(income, applicable, found);
  const before = rule.maximumTaken === 'before_taper';
  const working = before
    ? taperedBy(supported(tax, rule), excess, rule)
    : supported(taperedBy(tax, excess, rule), rule);
  return {
    kind: 'RECKONED',
    working,
    most: tax.amount.times(rule.maximum.value),
    band: null,
    percentage: rule.maximum.text,
    income,
    applicable,
    excess: excess?.amount ?? Money.zero,
  };
}

function byBands(bands: Bands, { tax, asked }: Starting, found: LocalCase): Reckoned | NotBanded {
  const counted = asked === null ? null : bands.counts === 'earnings' ? countedEarnings : countedIncome;
  const income = asked === null || counted === null ? null : counted(found, asked);
  const band = bandFor(income?.amount ?? Money.zero, bands, found);
  if (band.kind === 'NOT_BANDED') return band;
  const opened = found.sink.from(
    income ?? Money.zero,
    income === null ? 'Income is taken as nothing' : `Weekly ${bands.counts} taken`,
    bands.law,
  );
  return {
    kind: 'RECKONED',
    working: sharedBy(tax, band, { income: opened, law: bands.law }),
    most: tax.amount.times(bands.rows[0]?.share.value ?? 0),
    band,
    percentage: band.row?.share.text ?? '0',
    income,
    applicable: null,
    excess: Money.zero,
  };
}
