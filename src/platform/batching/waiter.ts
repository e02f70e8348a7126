import type { BatchAsk } from './ask.js';
import type { Batch, Place, Ticket } from './batch.js';
import type { Link } from './chain.js';
import { type Leaver, leaversOf } from './departures.js';
import type { BatchRefusalKind } from './refusal.js';

export type BatchAnswers<V> = ReadonlyMap<string, V | Error>;

/** What a waiter needs of its batcher. */
export interface Host<K, V> {
  refusal(kind: BatchRefusalKind): Error;
  /** The waiter has its answer, whole or not. */
  answered(waiter: Waiter<K, V>): void;
  /** One caller fewer for a batch that has not been answered. */
  left(batch: Batch<K, V>): void;
}

/** One call of `load`: it waits on as many batches as its keys are in, nearly always one. */
export class Waiter<K, V> implements Leaver, Link<Waiter<K, V>> {
  before: Waiter<K, V> | null = null;
  after: Waiter<K, V> | null = null;
  readonly answers = new Map<string, V | Error>();
  readonly deadlineAt: number;
  answered = false;
  tickets: Ticket<K, V>[] = [];
  private readonly leavers: Set<Leaver> | null;
  private pending = 0;
  private resolve: (answers: BatchAnswers<V>) => void = () => {};

  constructor(
    private readonly host: Host<K, V>,
    readonly ask: BatchAsk,
  ) {
    this.deadlineAt = ask.deadlineAt;
    this.leavers = ask.signal === undefined ? null : leaversOf(ask.signal);
    this.leavers?.add(this);
  }

  get waits(): boolean {
    return this.pending > 0;
  }

  join(place: Place<K, V>): void {
    const { batch } = place;
    // All keys of a call are put in their batches in one go, so a ticket of this call is the batch's last.
    const last = batch.tickets[batch.tickets.length - 1];
    if (last?.waiter === this) {
      last.places.push(place);
      return;
    }
    const ticket = { batch, waiter: this, places: [place] };
    this.tickets.push(ticket);
    this.pending += 1;
    batch.admit(ticket, this.ask);
  }

  /** It was answered before this caller came, and is held for one who still waits for more. */
  takeHeld({ answerText }: Place<K, V>, held: BatchAnswers<V>): void {
    const value = held.get(answerText);
    if (value !== undefined) this.answer(answerText, value);
  }

  refuse(answerText: string, kind: BatchRefusalKind): void {
    this.answer(answerText, this.host.refusal(kind));
  }

  promise(): Promise<BatchAnswers<V>> {
    return new Promise(resolve => {
      this.resolve = resolve;
    });
  }

  /** A batch it waits on is over. */
  take(places: readonly Place<K, V>[], loaded: BatchAnswers<V> | Error): void {
    if (this.answered) return;
    for (const { answerText } of places) {
      const value = loaded instanceof Error ? loaded : loaded.get(answerText);
      if (value !== undefined) this.answer(answerText, value);
    }
    this.pending -= 1;
    if (this.pending === 0) this.finish();
  }

  leave(): void {
    this.depart('Abandoned');
  }

  /** Stops waiting: what has come stands, the rest is answered with the reason. */
  depart(kind: BatchRefusalKind): void {
    if (this.answered) return;
    const open = this.tickets.filter(({ batch }) => batch.state !== 'over');
    for (const { places } of open) for (const { answerText } of places) this.refuse(answerText, kind);
    this.finish();
    for (const { batch } of open) this.host.left(batch);
  }

  finish(): BatchAnswers<V> {
    this.answered = true;
    this.leavers?.delete(this);
    this.host.answered(this);
    this.tickets = [];
    this.resolve(this.answers);
    return this.answers;
  }

  /** Where two of its keys have one answer text, a value goes before an error. */
  private answer(answerText: string, value: V | Error): void {
    if (!(value instanceof Error) || !this.answers.has(answerText)) this.answers.set(answerText, value);
  }
}
