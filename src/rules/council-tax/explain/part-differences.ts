import type { Money } from '../../../domain/money.js';
import { dayNumber } from '../calendar.js';
import type { CouncilTaxLine } from '../line.js';
import { type Difference, isRounding, rounding } from './difference.js';
import { effectOf, ofPart, type Part, type RecordedYear } from './recorded-year.js';

const NAME = { discount: 'discount', premium: 'premium', annexe: 'annexe reduction', reduction: 'reduction' } as const;
type Named = keyof typeof NAME;
const AMOUNT_OF = {
  discount: (line: CouncilTaxLine) => line.discount,
  premium: (line: CouncilTaxLine) => line.premium,
  annexe: (line: CouncilTaxLine) => line.annexe,
  reduction: (line: CouncilTaxLine) => line.reductions,
} as const;

/** A part other than the charge: on one side only, for other days, or of another amount. */
export function partDifference(
  part: Named,
  recorded: RecordedYear,
  ours: { lines: readonly CouncilTaxLine[]; amount: Money },
): readonly Difference[] {
  const theirs = ofPart(recorded.transactions, part);
  const apart = effectOf(theirs).minus(ours.amount);
  if (isRounding(apart, ours.lines.length)) return rounding(apart);
  const name = NAME[part];
  const with_ = (cause: Difference['cause'], says: string): readonly Difference[] => [
    { cause, amount: apart, says, likely: true },
  ];
  if (theirs.length === 0) return with_('NOT_ON_RECORD', `A ${name} by the facts given is not on the record`);
  if (ours.amount.isZero())
    return with_('ONLY_ON_RECORD', `The record has a ${name} that the facts given do not support`);
  const [recordDays, ourDays] = [daysOfRecord(theirs), daysWith(part, ours.lines)];
  if (recordDays !== null && recordDays !== ourDays) {
    return with_('DAYS_DIFFER', `The record has a ${name} for ${recordDays} days, the facts given for ${ourDays}`);
  }
  return with_(
    'AMOUNT_DIFFERS',
    `The ${name} is of another amount for the same days, or its days are not on the record`,
  );
}

const daysWith = (part: Named, lines: readonly CouncilTaxLine[]): number =>
  lines.filter(line => !AMOUNT_OF[part](line).isZero()).reduce((sum, { days }) => sum + days, 0);

/** Null where a transaction does not say its days. */
function daysOfRecord(transactions: ReturnType<typeof ofPart>): number | null {
  let sum = 0;
  for (const { periodFrom, periodTo } of transactions) {
    if (!periodFrom || !periodTo) return null;
    sum += dayNumber(periodTo) - dayNumber(periodFrom) + 1;
  }
  return sum;
}

export const isNamed = (part: Part): part is Named => part !== 'charge';
