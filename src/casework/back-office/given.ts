import type { Transaction, TransactionKind } from '../../domain/account.js';
import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';

/**
 * Whether the ledger gives something on a day: more postings give it than take it back. One that names no days is for the
 * year that it stands in.
 */
export const givenOn = (ledger: readonly Transaction[], type: TransactionKind, on: PlainDate): boolean =>
  ledger
    .filter(one => one.type === type)
    .filter(
      ({ periodFrom, periodTo }) => !(periodFrom && isAfter(periodFrom, on)) && !(periodTo && isBefore(periodTo, on)),
    )
    .reduce((sum, { effect }) => sum + (effect === 'CREDIT' ? 1 : -1), 0) > 0;
