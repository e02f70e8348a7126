import type { PlainDate } from '../../domain/dates.js';
import { refuse } from '../outcome.js';
import type { Work } from '../work.js';

/**
 * The day on which something happened: today unless staff say another. It is none to come, and none before what it
 * follows. A customer's own doing happens when they do it.
 */
export function dayOf(
  work: Pick<Work, 'today' | 'acting'>,
  said: PlainDate | null,
  notBefore: PlainDate | null,
): PlainDate {
  if (said === null) return work.today;
  if (work.acting.caller.people !== null && !said.equals(work.today))
    return refuse(
      'BEYOND_AUTHORITY',
      'The day on which the council gets something is for it to say. Leave the day out.',
    );
  if (said.since(work.today).sign > 0)
    return refuse('NOT_POSSIBLE_NOW', 'That day is still to come. Record it once it has happened.');
  if (notBefore !== null && notBefore.since(said).sign > 0)
    return refuse('NOT_POSSIBLE_NOW', `That is before ${notBefore}, which it has to follow. Check the day.`);
  return said;
}
