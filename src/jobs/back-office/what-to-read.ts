import type { Benefits } from '../../adapters/ports/benefits.js';
import type { Call } from '../../adapters/ports/call.js';
import type { CouncilTax } from '../../adapters/ports/council-tax.js';
import type { AccountKey, AccountProperties, CouncilTaxAccount, Transaction } from '../../domain/account.js';
import type { Claim } from '../../domain/claim.js';
import type { PlainDate } from '../../domain/dates.js';
import { financialYearOf } from '../../domain/financial-year.js';
import type { AccountRef, ClaimRef, PersonRef } from '../../domain/references.js';

/** What the look at a task reads: the ports, asked past every cache. */
export interface Reading {
  readonly ports: { readonly councilTax: CouncilTax; readonly benefits: Benefits };
  readonly call: Call;
}

/** Accounts of one person that are opened to find a new one among them. */
const MOST_ACCOUNTS = 10;
const MOST_CLAIMS = 10;

/** Throws what the port answers for a key, an `UpstreamError`. */
function found<Value>(answers: ReadonlyMap<string, Value | Error>, key: string): Value | null {
  const answer = answers.get(key);
  if (answer instanceof Error) throw answer;
  return answer ?? null;
}

export async function readAccount({ ports, call }: Reading, key: AccountKey): Promise<CouncilTaxAccount | null> {
  return found(await ports.councilTax.accounts([key], call), key.account);
}

export async function readProperties({ ports, call }: Reading, key: AccountKey): Promise<AccountProperties | null> {
  return found(await ports.councilTax.properties([key], call), key.account);
}

/** The ledger of the year that a day lies in. */
export async function readLedger(
  { ports, call }: Reading,
  key: AccountKey,
  on: PlainDate,
): Promise<readonly Transaction[]> {
  const year = financialYearOf(on);
  const answers = await ports.councilTax.transactions([{ ...key, year }], call);
  return found(answers, `${key.account}|${year}`)?.transactions ?? [];
}

/** Each account that is listed for a person, with its dwellings. */
export async function readDwellings(
  reading: Reading,
  person: PersonRef,
): Promise<readonly { account: CouncilTaxAccount | null; dwellings: AccountProperties | null }[]> {
  const { ports, call } = reading;
  const customer = found(await ports.councilTax.customers([person], call), person);
  const listed: AccountRef[] = (customer?.accounts ?? []).slice(0, MOST_ACCOUNTS).map(({ ref }) => ref);
  // One after the other: a session of the back office has one account selected at a time.
  const read = [];
  for (const account of listed) {
    const key = { account, holder: person };
    read.push({ account: await readAccount(reading, key), dwellings: await readProperties(reading, key) });
  }
  return read;
}

/** The claims of a person, or the one that is named. */
export async function readClaims(
  { ports, call }: Reading,
  person: PersonRef,
  only: ClaimRef | null,
): Promise<readonly Claim[]> {
  const list = found(await ports.benefits.claimsOf([person], call), person);
  const keys = (list?.claims ?? [])
    .filter(({ claim }) => only === null || claim === only)
    .slice(0, MOST_CLAIMS)
    .map(({ claim, place }) => ({ claim, holder: person, place }));
  if (keys.length === 0) return [];
  const records = await ports.benefits.claims(keys, call);
  return keys.flatMap(({ claim }) => found(records, claim)?.schemes ?? []);
}
