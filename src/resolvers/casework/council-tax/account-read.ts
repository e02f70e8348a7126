import type { AccountKey } from '../../../domain/account.js';
import type { PlainDate } from '../../../domain/dates.js';
import { type FinancialYear, financialYearOf } from '../../../domain/financial-year.js';
import type { Loaders } from '../../../loaders/loaders.js';
import type { Read } from '../../council-tax/explanation/explained.js';

/** An account with its dwellings, and the ledger of the year that a day lies in. */
export interface AccountRead extends Read {
  readonly year: FinancialYear;
}

/** Read past every cache, for something is about to be done by it. Null where the caller may open no such account. */
export async function accountRead(fresh: Loaders, key: AccountKey, on: PlainDate): Promise<AccountRead | null> {
  const account = await fresh.account.load(key);
  if (account === null) return null;
  const year = financialYearOf(on);
  const [dwellings, ledger] = await Promise.all([
    fresh.properties.load(key),
    fresh.transactions.load({ ...key, year }),
  ]);
  return { account, dwellings, ledger, year };
}

export const currentDwelling = ({ dwellings }: Pick<AccountRead, 'dwellings'>) =>
  dwellings?.properties.find(({ current }) => current) ?? dwellings?.properties[0] ?? null;
