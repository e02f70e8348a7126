import type { Account } from '../population/model.js';
import { accountsOf, type Found } from '../population/population.js';
import type { Session } from './session.js';

/** A session in which a person is set. */
export interface Bound extends Session {
  person: Found;
}

export const isBound = (session: Session): session is Bound => session.person !== null;

export const accountsShown = ({ person }: Bound): Account[] => accountsOf(person.household, person.person.reference);

/**
 * The account that operations without an account parameter answer for: the one ctxdet opened, else the last of the
 * person's, which is seldom the one that was meant.
 */
export const selectedAccount = (session: Bound): Account | null =>
  accountsShown(session).find(({ reference }) => reference === session.account) ??
  accountsShown(session).at(-1) ??
  null;
