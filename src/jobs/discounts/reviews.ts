import type { Casework } from '../../casework/casework.js';
import { beginReview } from '../../casework/discounts/review.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Clock } from '../../domain/dates.js';

interface Reviewing {
  readonly casework: Casework;
  readonly clock: Clock;
}

const PAGE = 100;
/** Reviews begun in one day's run: what is over is begun on the next. */
const MOST_PAGES = 50;

/** Begins the review of every discount in force whose day has come, and says how many. Done again it finds none. */
export async function beginReviews({ casework, clock }: Reviewing): Promise<number> {
  const acting = systemActing('discount-reviews', clock);
  const today = clock.today();
  const filter = {
    kinds: ['DiscountApplication'],
    states: ['IN_FORCE'],
    dueBefore: today.add({ days: 1 }),
    paused: true,
  };
  let begun = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // The first page each time: a review that has begun is no longer among them.
    const { cases, more } = await casework.cases.worklist(filter, { first: PAGE, caller: acting.caller, today });
    for (const one of cases)
      await casework.perform(beginReview, {
        input: { case: one.ref, version: one.version },
        key: `${one.ref}:${one.version}`,
        acting,
      });
    begun += cases.length;
    if (!more) break;
  }
  return begun;
}
