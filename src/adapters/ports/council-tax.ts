import type {
  AccountKey,
  AccountProperties,
  AccountYearKey,
  CouncilTaxAccount,
  InstalmentPlan,
  TransactionYear,
} from '../../domain/account.js';
import type { Customer } from '../../domain/customer.js';
import type { AccountRef, PersonRef } from '../../domain/references.js';
import type { Answers, Call } from './call.js';

/** `account|year`: the text by which answers of a year are found again. */
export type AccountYearText = `${AccountRef}|${number}`;
export const accountYearText = ({ account, year }: AccountYearKey): AccountYearText => `${account}|${year}`;

/**
 * What we ask of any council tax system. Every method takes many keys; a system that answers one at a time is asked one
 * at a time behind this port. Errors per key are `UpstreamError`s.
 */
export interface CouncilTax {
  /** People with their contacts and the accounts listed for them. */
  customers(people: readonly PersonRef[], call: Call): Promise<Answers<PersonRef, Customer>>;
  accounts(keys: readonly AccountKey[], call: Call): Promise<Answers<AccountRef, CouncilTaxAccount>>;
  /** Dwellings on an account, the current one first. */
  properties(keys: readonly AccountKey[], call: Call): Promise<Answers<AccountRef, AccountProperties>>;
  transactions(keys: readonly AccountYearKey[], call: Call): Promise<Answers<AccountYearText, TransactionYear>>;
  instalments(keys: readonly AccountYearKey[], call: Call): Promise<Answers<AccountYearText, InstalmentPlan>>;
}
