import type { Acting } from './acting.js';
import type { Command } from './command.js';
import { type FeedItemReads, feedItemReads } from './feeds/store/item-details.js';
import { type Signs, signs } from './fraud/told.js';
import type { Conflict, Outcome } from './outcome.js';
import { type Performing, perform } from './perform.js';
import { type CaseReads, caseReads } from './store/case-reads.js';

/** What only the gateway knows: its cases, and the commands that change them. */
export interface Casework {
  readonly cases: CaseReads;
  readonly signs: Signs;
  readonly feedItems: FeedItemReads;
  perform<Input extends object>(
    command: Command<Input>,
    sent: { readonly input: Input; readonly key: string; readonly acting: Acting },
  ): Promise<Outcome | Conflict>;
}

export const casework = (performing: Performing): Casework => ({
  cases: caseReads(performing.database),
  signs: signs(performing.database),
  feedItems: feedItemReads(performing.database),
  perform: (command, sent) => perform(performing, { command, ...sent }),
});
