import type { Caller } from '../../domain/caller.js';
import type { Instant } from '../../domain/dates.js';
import { grantOf } from '../../domain/grants.js';
import type { PersonRef } from '../../domain/references.js';

/** Whose records few may see, as they stood a moment ago. */
export interface SensitiveNow {
  readonly marked: ReadonlySet<PersonRef>;
  readonly glasses: readonly Glass[];
}

/** Leave to see one sensitive record for a while: somebody asked for it with a reason, and that is being looked into. */
export interface Glass {
  readonly person: PersonRef;
  readonly subject: string;
  readonly client: string;
  /** In milliseconds since the epoch. */
  readonly untilMs: number;
}

export type Hidden = (person: PersonRef) => boolean;

const NOBODY: Hidden = () => false;

/**
 * Whom a caller may not know of. A resident sees themselves, whatever is marked; staff whose token or purpose is for sensitive
 * records see everybody; others see those alone for whom they broke the glass.
 */
export function hiddenFrom(caller: Caller, { marked, glasses }: SensitiveNow, now: Instant): Hidden {
  if (caller.people !== null || caller.sensitive === true) return NOBODY;
  if (grantOf(caller.class, caller.purpose)?.sensitive) return NOBODY;
  const opened = new Set(
    glasses
      .filter(
        ({ subject, client, untilMs }) =>
          subject === caller.subject && client === caller.client && untilMs > now.epochMilliseconds,
      )
      .map(({ person }) => person),
  );
  return person => marked.has(person) && !opened.has(person);
}
