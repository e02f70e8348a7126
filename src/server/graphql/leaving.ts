import type { GraphQLFormattedError } from 'graphql';
import type { PersonRef } from '../../domain/references.js';
import type { AuditLog } from '../../platform/audit/audit-log.js';
import type { Context } from '../../resolvers/context.js';
import { Refused } from './errors.js';
import type { Verdict } from './permission.js';

export interface LeavingOptions {
  readonly audit: Pick<AuditLog, 'record'>;
  readonly onAuditFailed: (error: unknown) => void;
  /** Says no, by throwing Refused, where too much is asked about a person. */
  readonly admitPeople?: (people: readonly PersonRef[]) => Promise<void>;
}

/** An answer that is ready, and what it was made for. */
export interface Answer {
  readonly verdict: Verdict;
  readonly context: Context;
  /** The operation, as the audit names it. */
  readonly operation: string;
}

/** What is said in place of an answer that may not leave. */
export interface HeldBack {
  readonly status: number;
  readonly error: GraphQLFormattedError;
}

const AUDIT_MISSING: HeldBack = {
  status: 503,
  error: {
    message: 'The read could not be recorded, so nothing is shown. Ask again in a moment.',
    extensions: { code: 'AUDIT_UNAVAILABLE', retryable: true },
  },
};

/**
 * The last gate, for answers and for events alike: what is about people is counted and recorded before it leaves. Null where
 * it may leave, else what to say instead.
 */
export async function heldBack(options: LeavingOptions, answer: Answer): Promise<HeldBack | null> {
  if (!answer.verdict.personal) return null;
  const held = await withheld(options, answer.context.reads.whose);
  try {
    await recordRead(options.audit, answer, held === null);
    return held;
  } catch (error) {
    options.onAuditFailed(error);
    return AUDIT_MISSING;
  }
}

/** A caller chooses the name, and each read keeps it: one of any length would let the log be filled. */
const MOST_OF_A_NAME = 64;
export const namedInAudit = (name: string | null | undefined): string | null =>
  name && name.length <= MOST_OF_A_NAME ? name : null;

/** Why an answer about these people may not leave, or null where it may. */
async function withheld({ admitPeople }: LeavingOptions, people: readonly PersonRef[]): Promise<HeldBack | null> {
  try {
    await admitPeople?.(people);
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, http } = error.extensions as { code: string; http: { status: number } };
    return { status: http.status, error: { message: error.message, extensions: { code } } };
  }
}

/** One entry a request: who, what, whose and why. Attempts on somebody else's record are kept as well. */
async function recordRead(
  audit: Pick<AuditLog, 'record'>,
  { verdict, context, operation }: Answer,
  shown: boolean,
): Promise<void> {
  const { caller, reads, requestId } = context;
  const { whose, refusals } = reads;
  const about = {
    requestId,
    subject: caller.subject,
    client: caller.client,
    callerClass: caller.class,
    purpose: caller.purpose,
    operation,
    what: verdict.what,
  };
  if (whose.length > 0) await audit.record({ ...about, whose, outcome: shown ? 'shown' : 'withheld' });
  if (refusals.length > 0) await audit.record({ ...about, whose: refusals, outcome: 'refused' });
}
