import type { Caller } from '../domain/caller.js';
import type { Clock } from '../domain/dates.js';
import type { Case } from './case.js';

/** Who does something, why and when. */
export interface Acting {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly requestId: string;
}

/** Whether a caller may see this case at all: their own where customers may, and fraud only for that purpose. */
export function mayOpenCase({ people, purpose }: Caller, { person, openTo }: Pick<Case, 'person' | 'openTo'>): boolean {
  if (people !== null) return openTo === 'customer' && person !== null && people.includes(person);
  return openTo !== 'fraud' || purpose === 'fraud' || purpose === 'audit';
}
