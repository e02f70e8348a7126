import {
  type AccountRef,
  accountRef,
  type ClaimRef,
  claimRef,
  numberOf,
  type PersonRef,
  personRef,
  type SystemName,
} from '../../domain/references.js';
import { trimmed } from './wire/values.js';

/** Where the product keeps no check digit, so that the number can be taken apart again. */
const NO_CHECK = '-';
const MOST_INT = 2_147_483_647;

/** A number and the check character that is kept beside it and shown behind it. */
export interface Checked {
  readonly id: number;
  readonly check: string;
}

const joined = (id: number, check: string | null): string => `${id}${trimmed(check) ?? NO_CHECK}`;

export const accountOf = (system: SystemName, id: number, check: string | null): AccountRef =>
  accountRef(system, joined(id, check));
export const claimOf = (system: SystemName, id: number, check: string | null): ClaimRef =>
  claimRef(system, joined(id, check));

/** The number that is asked by, and the check character that the record must have; null for what cannot be one. */
export function checkedOf(ref: AccountRef | ClaimRef): Checked | null {
  const found = /^(\d{1,10})([0-9A-Za-z-])$/.exec(numberOf(ref));
  const id = Number(found?.[1]);
  return found?.[2] === undefined || id > MOST_INT ? null : { id, check: found[2] };
}

/** Whether a record's own check character is the one that was asked with. */
export const checks = ({ check }: Checked, own: string | null): boolean =>
  (trimmed(own) ?? NO_CHECK).toUpperCase() === check.toUpperCase();

/** An account as it stands in another table: reference and check character as one. */
export const accountInText = (system: SystemName, text: string | null): AccountRef | null => {
  const plain = trimmed(text);
  return plain === null ? null : accountRef(system, plain);
};

/**
 * A person. Council tax and benefits share a register of parties, and a person with a number in it is that number. One
 * without is the row they stand in: a liable person of an account by their place there (0 is the lead), a member of
 * households by the number that benefits gave them.
 */
export type Person =
  | { readonly by: 'party'; readonly party: number }
  | { readonly by: 'liability'; readonly account: number; readonly place: number }
  | { readonly by: 'member'; readonly member: number };

const PARTY = /^(\d{1,10})$/;
const LIABILITY = /^ct\.(\d{1,10})\.(\d{1,5})$/;
const MEMBER = /^hb\.(\d{1,10})$/;

const numbers = (pattern: RegExp, text: string): readonly number[] | null => {
  const found = pattern.exec(text)?.slice(1).map(Number);
  return found?.every(number => number <= MOST_INT) ? found : null;
};

/** Whom a reference names; null for what cannot be a person of this product. */
export function personOf(ref: PersonRef): Person | null {
  const text = numberOf(ref);
  const [party] = numbers(PARTY, text) ?? [];
  if (party !== undefined) return { by: 'party', party };
  const [account, place] = numbers(LIABILITY, text) ?? [];
  if (account !== undefined && place !== undefined) return { by: 'liability', account, place };
  const [member] = numbers(MEMBER, text) ?? [];
  return member === undefined ? null : { by: 'member', member };
}

/** Somebody without a number in the register, by the row that they stand in. */
export const liabilityRef = (system: SystemName, account: number, place: number): PersonRef =>
  personRef(system, `ct.${account}.${place}`);
export const partyRef = (system: SystemName, party: number): PersonRef => personRef(system, String(party));
