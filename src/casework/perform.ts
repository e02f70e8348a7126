import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { decode, encode } from '../domain/codec.js';
import type { AuditLog } from '../platform/audit/audit-log.js';
import type { Database } from '../platform/database/database.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import type { Acting } from './acting.js';
import { type AtBoundary, passing } from './boundary.js';
import type { Command } from './command.js';
import { type Conflict, type Outcome, Refusal } from './outcome.js';
import { onCasework } from './store/case-rows.js';
import { Work } from './work.js';

export interface Performing {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly audit: Pick<AuditLog, 'recordWithin'>;
  readonly boundary?: AtBoundary;
}

/** A command as it was sent. */
export interface Sent<Input extends object> {
  readonly command: Command<Input>;
  readonly input: Input;
  /** Of the caller's making; the same for the same intention, however often it is sent. */
  readonly key: string;
  readonly acting: Acting;
}

/** Deadlocks and the like are no fault of the command's: it is run again, so often. */
const ATTEMPTS = 3;

/**
 * Does a command in one transaction: its key, its effects, its events, its jobs and its audit entry, or none of them. Sent
 * again with the same key it is answered as before, refusals too, and not done again; with other content it is a conflict.
 */
export async function perform<Input extends object>(
  { database, jobs, audit, boundary = passing }: Performing,
  { command, input, key, acting }: Sent<Input>,
): Promise<Outcome | Conflict> {
  // The queues have to be there first: making them needs a connection, and the embedded store has one.
  await jobs.ready();
  await boundary('command:begun');
  const id = sha256(`${acting.caller.client}\n${acting.caller.subject}\n${key}`);
  const contentHash = sha256(`${command.name}\n${encode(sorted(input))}`);
  const nudges = new Set<string>();
  const answer = await database.transaction(
    async transaction => {
      const before = await keyTaken(transaction, { id, command: command.name, contentHash, at: acting });
      if (before !== null) return before;
      await boundary('command:key-taken');
      const work = new Work(transaction, acting, jobs);
      const outcome = await worked(work, () => command.run(work, input));
      await boundary('command:worked');
      for (const name of work.nudges) nudges.add(name);
      await onCasework(transaction)
        .updateTable('casework_command')
        .set({ outcome: encode(outcome) })
        .where('id', '=', id)
        .execute();
      await audit.recordWithin(
        transaction,
        auditEntry(acting, { command: command.name, whose: [...work.touched], outcome }),
      );
      await boundary('command:audited');
      return outcome;
    },
    { attempts: ATTEMPTS },
  );
  await boundary('command:committed');
  for (const name of nudges) jobs.nudge({ name });
  return answer;
}

interface Key {
  readonly id: string;
  readonly command: string;
  readonly contentHash: string;
  readonly at: Acting;
}

/** What was answered under this key before; null where it is new, and now ours until the transaction ends. */
async function keyTaken(transaction: Transaction<unknown>, key: Key): Promise<Outcome | Conflict | null> {
  const on = onCasework(transaction);
  const taken = await on
    .insertInto('casework_command')
    .values({
      id: key.id,
      command: key.command,
      content_hash: key.contentHash,
      outcome: null,
      at: new Date(key.at.clock.now().epochMilliseconds),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (taken !== undefined) return null;
  const before = await on
    .selectFrom('casework_command')
    .select(['content_hash', sql<string | null>`outcome::text`.as('outcome')])
    .where('id', '=', key.id)
    .executeTakeFirstOrThrow();
  if (before.content_hash === key.contentHash && before.outcome !== null) return decode<Outcome>(before.outcome);
  return {
    kind: 'ChangeConflict',
    says: 'This key was used before for something else. Send this with a key of its own.',
  };
}

/** A refusal undoes what was done so far, and is itself kept as the answer. */
async function worked(work: Work, run: () => Promise<Outcome>): Promise<Outcome> {
  await sql`savepoint work`.execute(work.transaction);
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await sql`rollback to savepoint work`.execute(work.transaction);
    return { kind: 'ChangeRefused', reasons: error.reasons };
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64url');

/** Fields in one order, so that the same content is the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]));
}

interface Did {
  readonly command: string;
  readonly whose: readonly string[];
  readonly outcome: Outcome;
}

const auditEntry = ({ caller, requestId }: Acting, { command, whose, outcome }: Did) => ({
  requestId,
  subject: caller.subject,
  client: caller.client,
  callerClass: caller.class,
  purpose: caller.purpose,
  operation: command,
  what: [`Mutation.${command}`],
  whose,
  outcome: outcome.kind,
});
