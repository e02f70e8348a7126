import { Money } from '../../../domain/money.js';
import type { CouncilTaxYear } from '../council-tax.js';
import { chargeDifferences } from './charge-differences.js';
import { type Difference, isRounding, rounding } from './difference.js';
import { ourParts } from './our-parts.js';
import { isNamed, partDifference } from './part-differences.js';
import { effectOf, ofPart, PARTS, type RecordedYear, recordedTotal } from './recorded-year.js';

/** A record and our figure by the same rules, and everything that is between them. */
export interface Explanation {
  readonly recorded: Money;
  readonly ours: Money;
  /** The record less ours: what `differences` add up to. */
  readonly difference: Money;
  readonly differences: readonly Difference[];
}

/**
 * Why an account's charge is what it is: each difference from our figure as a line with its likely cause. The lines
 * always add up; what no cause accounts for is a line of its own and is never spread over the others.
 */
export function explain(recorded: RecordedYear, ours: CouncilTaxYear): Explanation {
  const theirs = recordedTotal(recorded);
  const difference = theirs.minus(ours.total);
  const parts = ourParts(ours.lines);
  const lines = ours.lines.length;
  const chargeApart = effectOf(ofPart(recorded.transactions, 'charge')).minus(parts.charge);
  const found = [
    ...(isRounding(chargeApart, lines)
      ? rounding(chargeApart)
      : reaching(chargeDifferences(recorded, ours), chargeApart, lines)),
    ...PARTS.filter(isNamed).flatMap(part =>
      partDifference(part, recorded, { lines: ours.lines, amount: parts[part] }),
    ),
  ];
  return { recorded: theirs, ours: ours.total, difference, differences: reaching(found, difference, lines) };
}

/** The causes to the penny, with what they leave over as a last line. */
function reaching(causes: readonly Difference[], apart: Money, lines: number): readonly Difference[] {
  const rounded = causes.map(cause => ({ ...cause, amount: cause.amount.roundedToPenny() }));
  const left = apart.minus(Money.sum(rounded.map(({ amount }) => amount)));
  if (isRounding(left, lines)) return [...rounded, ...rounding(left)];
  const says = 'Unexplained: nothing known of the account accounts for it';
  return [...rounded, { cause: 'UNEXPLAINED', amount: left, says, likely: false }];
}
