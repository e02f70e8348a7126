import type { AuthorityLimits } from '../casework/authorisation/limits.js';
import type { Casework } from '../casework/casework.js';
import type { DirectDebitTaking } from '../casework/direct-debit/notice.js';
import type { Scope } from '../casework/events/notice.js';
import type { Notices } from '../casework/events/notice-feed.js';
import type { ImportLayout } from '../casework/import-files/layout.js';
import type { PaymentRules } from '../casework/payments/taking.js';
import type { Caller } from '../domain/caller.js';
import type { Clock } from '../domain/dates.js';
import type { Grant } from '../domain/grants.js';
import type { Loaders } from '../loaders/loaders.js';
import type { Reads } from '../loaders/reads.js';
import type { Statute } from '../parameters/statute.js';
import type { People } from '../people/people.js';
import type { NoticeSettings } from './casework/notice-settings.js';
import type { JobsStatus } from './jobs-status.js';
import type { SystemsStatus } from './systems-status.js';

/** What every resolver may use. One per request. */
export interface Context {
  readonly caller: Caller;
  readonly grant: Grant;
  readonly loaders: Loaders;
  /** The same past every cache: for what is about to be changed by what is read. */
  readonly fresh: Loaders;
  readonly clock: Clock;
  /** Waits for a turn to do what holds the process. Rejects where too many wait. */
  readonly turn: () => Promise<void>;
  readonly requestId: string;
  readonly casework: Casework;
  /** Who is who: the index, links, and whose records few may see. */
  readonly people: People;
  /** What takes a second person. */
  readonly authorityLimits: AuthorityLimits;
  /** The files in which back offices take changes. Absent: none. */
  readonly importLayouts?: readonly ImportLayout[];
  /** Whose records this request has opened: told of what is read other than by a loader. */
  readonly reads: Reads;
  /** Begins to follow changes, from behind a place where one is given. By socket alone. */
  readonly follow: (scope: Scope, after: number | null) => Promise<Notices>;
  readonly jobs: JobsStatus;
  /** How cards are taken; null where the council takes none here. */
  readonly payments: PaymentRules | null;
  /** What letters say of the council, and by what they go. Absent: they name no council, and are printed. */
  readonly notices?: NoticeSettings;
  /** How Direct Debits are set up; null where the council sets up none here. */
  readonly directDebit?: DirectDebitTaking | null;
  readonly systems: SystemsStatus;
  /** What was the law on this day? Read once, when the gateway starts. */
  readonly statute: Statute;
  /** A hash of the code of the rules, shown beside each figure. */
  readonly rulesVersion: string;
  /** The council's own table of charges: the billing authority of the accounts behind the gateway. */
  readonly authority: string;
}
