import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { encode } from '../domain/codec.js';
import { type Instant, isoText, type PlainDate } from '../domain/dates.js';
import type { CaseRef, PersonRef } from '../domain/references.js';
import type { JobKind } from '../platform/jobs/job-kind.js';
import type { Enqueue, Jobs } from '../platform/jobs/jobs.js';
import type { Acting } from './acting.js';
import type { AboutRef, Case, OpenTo } from './case.js';
import { type CaseKind, isEnd, movedTo } from './case-kind.js';
import { refuse } from './outcome.js';
import { caseColumns, idOf, type On, onCasework, toCase } from './store/case-rows.js';
import { openable } from './store/openable.js';
import type { CaseRow } from './store/tables.js';

/** A new case. What is not said: no person, nothing it is about, the kind's own team and openness, no due day. */
export interface Opening<Facts extends object> {
  readonly person?: PersonRef | null;
  readonly about?: AboutRef | null;
  readonly facts: Facts;
  readonly team?: string;
  readonly openTo?: OpenTo;
  readonly due?: Due | null;
  readonly reason?: string | null;
}

export interface Due {
  readonly on: PlainDate;
  /** The rule that sets the day: `Complaints: 10 working days for stage 1`. */
  readonly why: string;
}

/** What changes with an action. What is not said stays. */
export interface Change<Facts extends object> {
  readonly facts?: Facts;
  readonly due?: Due | null;
  readonly team?: string;
  readonly assignee?: string | null;
  readonly paused?: { readonly until: PlainDate; readonly why: string } | null;
  /** Said by the caller, kept with the event, shown to staff. */
  readonly reason?: string | null;
}

/** A case as a caller knew it. */
export interface Known {
  readonly case: CaseRef;
  readonly version: number;
}

/**
 * What a command works with: one transaction in which cases are opened and changed, each change with its event for the
 * history and its notice for those who listen, and jobs enqueued. Nothing of it holds unless all of it does.
 */
export class Work {
  readonly today: PlainDate;
  readonly now: Instant;
  private readonly on: On;
  /** Whose records were touched, for the audit. */
  readonly touched = new Set<PersonRef>();
  readonly nudges = new Set<string>();

  constructor(
    readonly transaction: Transaction<unknown>,
    readonly acting: Acting,
    private readonly jobs: Pick<Jobs, 'enqueue'>,
  ) {
    this.on = onCasework(transaction);
    this.today = acting.clock.today();
    this.now = acting.clock.now();
  }

  /** The case for changing, held until the transaction ends. Refuses where it is not there, not theirs, or has moved on. */
  async find<Facts extends object>(kind: CaseKind<Facts>, known: Known): Promise<Case<Facts>> {
    const found = await this.any(known);
    if (found.kind !== kind.name) return missing();
    return found as Case<Facts>;
  }

  /** As `find`, for what is done to cases of every kind. */
  async any({ case: ref, version }: Known): Promise<Case> {
    const id = idOf(ref);
    if (id === null) return missing();
    const row = await this.on
      .selectFrom('casework_case')
      .select(caseColumns)
      .where('id', '=', id)
      .where(openable(this.acting.caller))
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return missing();
    const found = toCase(row);
    if (found.version !== version)
      return refuse('VERSION_CHANGED', 'Somebody has changed this case since it was read. Read it again, then decide.');
    return found;
  }

  async open<Facts extends object>(kind: CaseKind<Facts>, opening: Opening<Facts>): Promise<Case<Facts>> {
    const { person = null, about = null, team = kind.team, openTo = kind.openTo, due = null, reason = null } = opening;
    const at = new Date(this.now.epochMilliseconds);
    const row = await this.on
      .insertInto('casework_case')
      .values({
        id: randomUUID(),
        kind: kind.name,
        state: kind.first,
        version: 1,
        person,
        about,
        open_to: openTo,
        facts: encode(kind.facts.parse(opening.facts)),
        team,
        assignee: null,
        paused_until: null,
        paused_why: null,
        due_on: due && isoText(due.on),
        due_why: due?.why ?? null,
        opened_at: at,
        changed_at: at,
        closed_at: isEnd(kind, kind.first) ? at : null,
      })
      .returning(caseColumns)
      .executeTakeFirstOrThrow();
    const opened = toCase(row) as Case<Facts>;
    await this.record(opened, { action: 'open', from: null, formerTeam: null, reason });
    return opened;
  }

  /** Makes a move of the kind's table. Refuses one that the table does not have in this state. */
  async move<Facts extends object>(
    kind: CaseKind<Facts>,
    moving: { readonly case: Case<Facts>; readonly move: string },
    change: Change<Facts> = {},
  ): Promise<Case<Facts>> {
    const { case: one, move } = moving;
    const to = movedTo(kind, one.state, move);
    if (to === null) {
      const allowed = Object.keys(kind.moves[one.state] ?? {});
      const may = allowed.length === 0 ? 'Nothing more can be done to it' : `It can ${allowed.join(', ')}`;
      return refuse('MOVE_NOT_ALLOWED', `${kind.title} ${one.number} is ${one.state}: ${may}.`);
    }
    const ending = isEnd(kind, to)
      ? { closed_at: new Date(this.now.epochMilliseconds), due_on: null, due_why: null }
      : {};
    return this.change(one, { action: move, to, row: { ...this.rowOf(kind, change), ...ending } }, change.reason);
  }

  /** Changes what is not the state: facts, who has it, when it is due. */
  async amend<Facts extends object>(
    kind: CaseKind<Facts> | null,
    amending: { readonly case: Case<Facts>; readonly action: string },
    change: Change<Facts>,
  ): Promise<Case<Facts>> {
    const { case: one, action } = amending;
    return this.change(one, { action, to: one.state, row: this.rowOf(kind, change) }, change.reason);
  }

  /** A job that is there exactly if this command holds. */
  async enqueue<Data extends object>(job: { readonly kind: JobKind<Data>; readonly data: Data } & Enqueue) {
    this.nudges.add(job.kind.name);
    return this.jobs.enqueue(this.transaction, job);
  }

  private rowOf<Facts extends object>(kind: CaseKind<Facts> | null, change: Change<Facts>): Partial<CaseRow> {
    const { facts, due, team, assignee, paused } = change;
    return {
      ...(facts !== undefined && { facts: encode(kind ? kind.facts.parse(facts) : facts) }),
      ...(due !== undefined && { due_on: due && isoText(due.on), due_why: due?.why ?? null }),
      ...(team !== undefined && { team }),
      ...(assignee !== undefined && { assignee }),
      ...(paused !== undefined && { paused_until: paused && isoText(paused.until), paused_why: paused?.why ?? null }),
    } as Partial<CaseRow>;
  }

  private async change<Facts extends object>(
    one: Case<Facts>,
    { action, to, row }: { readonly action: string; readonly to: string; readonly row: Partial<CaseRow> },
    reason: string | null = null,
  ): Promise<Case<Facts>> {
    const { number: _, ...fields } = row;
    const changed = await this.on
      .updateTable('casework_case')
      .set({ ...fields, state: to, version: one.version + 1, changed_at: new Date(this.now.epochMilliseconds) })
      .where('id', '=', idOf(one.ref) ?? '')
      .where('version', '=', one.version)
      .returning(caseColumns)
      .executeTakeFirst();
    if (changed === undefined)
      return refuse('VERSION_CHANGED', 'Somebody changed this case at the same moment. Read it again, then decide.');
    const result = toCase(changed) as Case<Facts>;
    await this.record(result, { action, from: one.state, formerTeam: one.team, reason });
    return result;
  }

  private async record(one: Case, { action, from, formerTeam, reason }: Recording): Promise<void> {
    const { caller } = this.acting;
    const at = new Date(this.now.epochMilliseconds);
    const id = idOf(one.ref) ?? '';
    if (one.person !== null) this.touched.add(one.person);
    await this.on
      .insertInto('casework_event')
      .values({
        case_id: id,
        version: one.version,
        action,
        from_state: from,
        to_state: one.state,
        actor: caller.subject,
        actor_class: caller.class,
        purpose: caller.purpose,
        at,
        reason,
        detail: null,
      })
      .execute();
    await this.on
      .insertInto('casework_outbox')
      .values({
        at,
        topic: `${one.kind}.${action}`,
        case_id: id,
        kind: one.kind,
        version: one.version,
        open_to: one.openTo,
        person: one.person,
        about: one.about,
        team: one.team,
        former_team: formerTeam === one.team ? null : formerTeam,
      })
      .execute();
  }
}

interface Recording {
  readonly action: string;
  readonly from: string | null;
  readonly formerTeam: string | null;
  readonly reason: string | null;
}

const missing = (): never =>
  refuse('NOT_FOUND', 'There is no such case that you may open. Look it up again by its number or its customer.');
