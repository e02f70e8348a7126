import type { Casework } from '../casework/casework.js';
import type { Clock } from '../domain/dates.js';
import type { Ports } from '../loaders/scope.js';
import type { People } from '../people/people.js';
import type { AuditLog } from '../platform/audit/audit-log.js';
import type { PseudonymKeys } from '../platform/audit/pseudonyms.js';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import type { GuildhallConfig } from './config.js';
import type { DirectDebitHalf } from './direct-debit-half.js';
import type { NoticeHalf } from './notice-half.js';
import type { Noticed } from './noticed.js';
import type { PaymentHalf } from './payment-half.js';
import type { RegisterHalf } from './register-half.js';
import type { System } from './system.js';

/** What the gateway was joined from that work without a caller needs too. */
export interface WorkersParts {
  readonly config: GuildhallConfig;
  readonly database: Database;
  readonly auditKeys: PseudonymKeys;
  readonly people: People;
  readonly systems: readonly System[];
  readonly ports: Ports;
  readonly clock: Clock;
  readonly noticed: Noticed;
  /** Null where the council takes no cards here. */
  readonly payments?: PaymentHalf | null;
  /** Null where letters are printed alone. */
  readonly noticeHalf?: NoticeHalf | null;
  /** Null where the council takes no Direct Debits here. */
  readonly directDebit?: DirectDebitHalf | null;
  /** Null where no register of breathing spaces is asked. */
  readonly register?: RegisterHalf | null;
}

/** What work without a caller may use. */
export interface WorkersMeans extends WorkersParts {
  readonly jobs: Jobs;
  readonly casework: Casework;
  readonly audit: AuditLog;
}

/** Begins the workers of one feature: `jobs.work(kind, handler)` for each of its kinds, `jobs.schedule` for what recurs. */
export type BeginWorkers = (means: WorkersMeans) => Promise<void>;
