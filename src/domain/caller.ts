import type { CallerClass, Purpose } from './permissions.js';
import type { PersonRef } from './references.js';

/** Who asks, after the token has been verified. */
export interface Caller {
  readonly class: CallerClass;
  /** The token's subject: an opaque identifier, never a name. */
  readonly subject: string;
  /** The application that asks, as the token says it. */
  readonly client: string;
  readonly purpose: Purpose;
  /** The purposes that the token lets the caller name. */
  readonly purposes: readonly Purpose[];
  /** The person records that are the caller's own. Null for staff, who are not bound to any. */
  readonly people: readonly PersonRef[] | null;
  /** Whether the token itself opens sensitive records, whatever the purpose. */
  readonly sensitive?: boolean;
}

/** Whether a record of this person may be shown to the caller at all. */
export const mayOpen = (caller: Caller, person: PersonRef): boolean =>
  caller.people === null || caller.people.includes(person);
