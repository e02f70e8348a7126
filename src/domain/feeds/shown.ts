import { Instant, isoText, momentText, PlainDate } from '../dates.js';
import { Money } from '../money.js';
import type { FeedKind } from './kinds.js';
import type { FeedValue, FeedValues } from './value.js';

/**
 * What of a record is shown to whoever has to act on it, in this order. A field that is not named is not shown: of a
 * moratorium neither an address nor that it is one for a mental health crisis.
 */
const SHOWN: Readonly<Record<FeedKind, readonly string[]>> = {
  UNIVERSAL_CREDIT: ['assessmentPeriodStart', 'assessmentPeriodEnd', 'ucClaimStatus', 'totalAward'],
  ATLAS: ['benefit', 'changeType', 'effectiveFrom', 'effectiveTo', 'weeklyAmount', 'claimReference'],
  HB_STOP: ['stopFrom', 'stopReason', 'ucClaimStartDate', 'claimReference', 'noticeReference'],
  EARNINGS_ALERT: ['alertType', 'payer', 'amount', 'frequency', 'paymentDate', 'priority', 'claimReference'],
  DATA_MATCH: ['rmsNumber', 'ruleId', 'matchDate', 'referralReason', 'claimReference'],
  BREATHING_SPACE: ['breathingSpaceReference', 'debtReference', 'debtAmount', 'debtStatus', 'startsOn', 'endsOn'],
};

export const MOST_SHOWN = 10;

/** The fields of a record that are for showing, as text; those that were not told are not there. */
export const shownOf = (kind: FeedKind, values: FeedValues): readonly { field: string; value: string }[] =>
  SHOWN[kind].flatMap(field => {
    const value = values[field];
    return value === undefined ? [] : [{ field, value: textOf(value) }];
  });

function textOf(value: FeedValue): string {
  if (value instanceof PlainDate) return isoText(value);
  if (value instanceof Instant) return momentText(value);
  if (value instanceof Money) return value.toFixed();
  return String(value);
}
