import type { Casework } from '../casework/casework.js';
import type { Clock } from '../domain/dates.js';
import type { Ports } from '../loaders/scope.js';
import type { People } from '../people/people.js';
import type { AuditLog } from '../platform/audit/audit-log.js';
import type { PseudonymKeys } from '../platform/audit/pseudonyms.js';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import { lookingAtArrangements } from './arrangement-workers.js';
import { lookingAtTasks } from './back-office-workers.js';
import type { GuildhallConfig } from './config.js';
import { reviewingDiscounts } from './customer-work.js';
import { gatheringForPeople } from './data-protection-workers.js';
import type { DirectDebitHalf } from './direct-debit-half.js';
import { submittingInstructions } from './direct-debit-workers.js';
import { takingFeeds } from './feed-workers.js';
import type { NoticeHalf } from './notice-half.js';
import { sendingNotices } from './notice-workers.js';
import type { Noticed } from './noticed.js';
import type { PaymentHalf } from './payment-half.js';
import { takingPayments } from './payment-workers.js';
import type { RegisterHalf } from './register-half.js';
import { askingRegister } from './register-workers.js';
import { reportingRetention } from './retention-workers.js';
import type { System } from './systems.js';

/** What work without a caller may use. */
export interface WorkersMeans {
  readonly config: GuildhallConfig;
  readonly jobs: Jobs;
  readonly database: Database;
  readonly auditKeys: PseudonymKeys;
  readonly casework: Casework;
  readonly systems: readonly System[];
  readonly ports: Ports;
  readonly clock: Clock;
  readonly noticed: Noticed;
  readonly people: People;
  readonly audit: AuditLog;
  /** Null where the council takes no cards here. */
  readonly payments?: PaymentHalf | null;
  /** Null where letters are printed alone. */
  readonly noticeHalf?: NoticeHalf | null;
  /** Null where the council takes no Direct Debits here. */
  readonly directDebit?: DirectDebitHalf | null;
  /** Null where no register of breathing spaces is asked. */
  readonly register?: RegisterHalf | null;
}

/** Begins the workers of one feature: `jobs.work(kind, handler)` for each of its kinds, `jobs.schedule` for what recurs. */
export type BeginWorkers = (means: WorkersMeans) => Promise<void>;

/** Each feature that has work without a caller, one line each. */
const FEATURES: readonly BeginWorkers[] = [
  gatheringForPeople,
  reportingRetention,
  lookingAtTasks,
  reviewingDiscounts,
  lookingAtArrangements,
  takingPayments,
  sendingNotices,
  takingFeeds,
  askingRegister,
  submittingInstructions,
];

/** Begins every worker, once the gateway listens. They end when its jobs are closed. */
export async function beginWorkers(means: WorkersMeans): Promise<void> {
  for (const begin of FEATURES) await begin(means);
}
