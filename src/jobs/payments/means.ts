import { randomUUID } from 'node:crypto';
import type { CashPostings } from '../../adapters/ports/cash-postings.js';
import type { PaymentProvider, Within } from '../../adapters/ports/payment-provider.js';
import type { AtBoundary } from '../../casework/boundary.js';
import type { Case } from '../../casework/case.js';
import type { CaseKind } from '../../casework/case-kind.js';
import type { Casework } from '../../casework/casework.js';
import type { Command } from '../../casework/command.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Clock } from '../../domain/dates.js';
import type { CaseRef } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';

/** What the jobs of payments work with. */
export interface PaymentJobs {
  readonly provider: PaymentProvider;
  readonly cash: CashPostings;
  readonly casework: Casework;
  readonly database: Database;
  readonly clock: Clock;
  readonly boundary: AtBoundary;
}

/** How long a job waits for one answer of the provider. */
const PATIENCE_MS = 20_000;

export const within = (): Within => ({ deadlineAt: performance.now() + PATIENCE_MS });

/** Thrown where nobody can say yet: the job is tried again, and looks again. */
export class NotKnownYet extends Error {
  override readonly name = 'NotKnownYet';
}

/** Whether the provider has said no, so that nothing was done; anything else may have been. */
export const saidNo = (error: unknown): boolean =>
  error instanceof UpstreamError &&
  error.trouble === 'refused' &&
  error.status !== null &&
  ![408, 409, 429].includes(error.status);

export async function caseOf<Facts extends object>(
  { casework, clock }: PaymentJobs,
  kind: CaseKind<Facts>,
  ref: CaseRef,
): Promise<Case<Facts> | null> {
  const found = (await casework.cases.byRefs([ref], systemActing('payments', clock).caller)).get(ref);
  return found?.kind === kind.name ? (found as Case<Facts>) : null;
}

/**
 * Does a command as the gateway itself. Its key is new each time: what keeps these from being done twice is the state of the
 * case, held while they look. Gives whether it was done.
 */
export async function did<Input extends object>(
  { casework, clock }: PaymentJobs,
  command: Command<Input>,
  input: Input,
): Promise<boolean> {
  const sent = { input, key: randomUUID(), acting: systemActing('payments', clock) };
  return (await casework.perform(command, sent)).kind === 'ChangeDone';
}
