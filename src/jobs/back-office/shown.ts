import { givenOn } from '../../casework/back-office/given.js';
import { isProofField, liableIn, liableText, type Proof, type ProofField } from '../../casework/back-office/proof.js';
import type { BackOfficeTaskFacts } from '../../casework/back-office/task.js';
import type { Case } from '../../casework/case.js';
import type { AccountKey, AccountProperties, TransactionKind } from '../../domain/account.js';
import type { Claim } from '../../domain/claim.js';
import { isAfter, isBefore, isoDate, type PlainDate } from '../../domain/dates.js';
import { financialYearOf } from '../../domain/financial-year.js';
import type { AccountRef, ClaimRef, PersonRef } from '../../domain/references.js';
import { type Reading, readAccount, readClaims, readDwellings, readLedger, readProperties } from './what-to-read.js';

/** A task that can be looked at: it has a proof, and somebody whose record it is. */
interface Looked {
  readonly proof: Proof;
  readonly person: PersonRef;
  readonly about: string | null;
  readonly on: PlainDate;
}

type Reader = (looked: Looked, reading: Reading) => Promise<string | null>;

const yes = (is: boolean): string => (is ? 'yes' : 'no');
const keyOf = ({ about, person }: Looked): AccountKey | null =>
  about === null ? null : { account: about as AccountRef, holder: person };

const ofAccount =
  (read: (key: AccountKey, looked: Looked, reading: Reading) => Promise<string | null>): Reader =>
  async (looked, reading) => {
    const key = keyOf(looked);
    return key === null ? null : read(key, looked, reading);
  };

const current = (dwellings: AccountProperties | null) =>
  dwellings?.properties.find(one => one.current)?.property ?? null;

const onLedger = (type: TransactionKind): Reader =>
  ofAccount(async (key, { on }, reading) => yes(givenOn(await readLedger(reading, key, on), type, on)));

const claimsOf = ({ person, about }: Looked, reading: Reading) => readClaims(reading, person, about as ClaimRef | null);

const weekly =
  (kind: Claim['kind']): Reader =>
  async (looked, reading) => {
    const claim = (await claimsOf(looked, reading)).find(one => one.kind === kind);
    const entitled = claim?.entitlements.find(
      ({ from, to }) => !isAfter(from, looked.on) && !(to && isBefore(to, looked.on)),
    );
    return entitled?.weekly.toFixed() ?? null;
  };

const READERS: { readonly [Field in ProofField]: Reader } = {
  'account.closed': ofAccount(async (key, _looked, reading) => {
    const account = await readAccount(reading, key);
    return account && yes(account.closed);
  }),
  'account.directDebit': ofAccount(async (key, _looked, reading) => {
    const account = await readAccount(reading, key);
    return account && yes(account.directDebit);
  }),
  'account.postcode': ofAccount(
    async (key, _looked, reading) => current(await readProperties(reading, key))?.address.postcode ?? null,
  ),
  'account.band': ofAccount(async (key, _looked, reading) => current(await readProperties(reading, key))?.band ?? null),
  'account.discount': onLedger('DISCOUNT'),
  'account.disregard': onLedger('DISREGARD'),
  'account.exemption': onLedger('EXEMPTION'),
  'account.disabledReduction': onLedger('DISABLED_BAND_REDUCTION'),
  'account.arrangement': ofAccount(async (key, { on }, reading) => {
    const year = (await readAccount(reading, key))?.years.find(one => one.year === financialYearOf(on));
    return year ? yes(year.arrangement !== null) : null;
  }),
  'account.liable': async ({ about, person, proof }, reading) => {
    // Whoever has left opens the account no longer: it is read through those who stay.
    for (const holder of new Set(about === null ? [] : [person, ...liableIn(proof.expected)])) {
      const account = await readAccount(reading, { account: about as AccountRef, holder });
      if (account !== null) return account.liable && liableText(account.liable);
    }
    return null;
  },
  'claim.status': async (looked, reading) => (await claimsOf(looked, reading))[0]?.status ?? null,
  'claim.weeklyHousingBenefit': weekly('HousingBenefitClaim'),
  'claim.weeklyReduction': weekly('CouncilTaxReductionClaim'),
  'person.accountAt': async ({ person, proof }, reading) => {
    const read = await readDwellings(reading, person);
    const there = read.some(
      ({ account, dwellings }) =>
        account?.closed === false && bare(current(dwellings)?.address.postcode) === bare(proof.expected),
    );
    return there ? proof.expected : null;
  },
  'person.claimFor': async ({ person, proof }, reading) => {
    const claims = await readClaims(reading, person, null);
    return claims.some(({ kind }) => kind === proof.expected) ? proof.expected : null;
  },
};

const bare = (postcode: string | null | undefined): string | null =>
  postcode ? postcode.replaceAll(' ', '').toUpperCase() : null;

/**
 * What the back office shows of a task's change, as text; null where the record is not there or does not say. Undefined
 * where no read can show it. Throws an `UpstreamError` where the system cannot be read now.
 */
export async function shownOf(
  { person, about, facts: { proof } }: Case<BackOfficeTaskFacts>,
  { today, ...reading }: Reading & { readonly today: PlainDate },
): Promise<string | null | undefined> {
  if (proof === null || person === null || !isProofField(proof.field)) return undefined;
  const on = proof.on ? isoDate(proof.on) : today;
  return READERS[proof.field]({ proof, person, about, on }, reading);
}
