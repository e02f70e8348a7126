import type { BatchAsk } from './ask.js';
import type { Batch, Place } from './batch.js';
import type { Batcher, BatcherSpec } from './batcher.js';
import { Chain } from './chain.js';
import { Deadlines } from './deadlines.js';
import { Lane, same } from './lane.js';
import { BatchRefusal, type BatchRefusalKind } from './refusal.js';
import { type BatchAnswers, type Host, Waiter } from './waiter.js';

const GRACE_MS = 1_000;

export class Batching<K, V> implements Batcher<K, V>, Host<K, V> {
  private readonly lanes = new Map<string, Lane<K, V>>();
  /** Batches that have not begun, oldest first. */
  private readonly queue = new Chain<Batch<K, V>>();
  private readonly deadlines = new Deadlines<Waiter<K, V>>(waiter => waiter.depart('DeadlinePassed'));
  readonly refusal: (kind: BatchRefusalKind) => Error;
  private waitingKeys = 0;
  private running = 0;
  private scheduled = false;

  constructor(private readonly spec: BatcherSpec<K, V>) {
    this.refusal = spec.refusal ?? (kind => new BatchRefusal(spec.name, kind));
  }

  load(keys: readonly K[], ask: BatchAsk): Promise<BatchAnswers<V>> {
    const refused = this.refusedAtOnce(ask);
    const waiter = new Waiter(this, refused === null ? ask : { ...ask, signal: undefined });
    try {
      if (refused === null) this.enqueue(waiter, keys);
      else for (const key of keys) waiter.refuse((this.spec.answerText ?? this.spec.keyText)(key), refused);
    } catch (error) {
      // A key without a text: what had been asked for this call is asked no longer.
      waiter.leave();
      if (this.lanes.get(ask.authority)?.empty) this.lanes.delete(ask.authority);
      return Promise.reject(error);
    }
    if (!waiter.waits) return Promise.resolve(waiter.finish());
    this.deadlines.watch(waiter);
    this.schedule();
    return waiter.promise();
  }

  answered(waiter: Waiter<K, V>): void {
    this.deadlines.forget(waiter);
    for (const { batch } of waiter.tickets) {
      if (batch.held === null) continue;
      batch.holders -= 1;
      if (batch.holders === 0) this.finish(batch);
    }
  }

  left(batch: Batch<K, V>): void {
    batch.callers -= 1;
    if (batch.callers > 0 || batch.state === 'over') return;
    if (batch.state === 'collecting') this.withdraw(batch);
    else this.abandon(batch);
  }

  private refusedAtOnce(ask: BatchAsk): BatchRefusalKind | null {
    if (ask.signal?.aborted === true) return 'Abandoned';
    return ask.deadlineAt <= performance.now() ? 'DeadlinePassed' : null;
  }

  private enqueue(waiter: Waiter<K, V>, keys: readonly K[]): void {
    const { keyText, answerText } = this.spec;
    const { fresh, authority } = waiter.ask;
    const lane = this.laneOf(authority);
    let shared = 0;
    let refused = 0;
    for (const key of keys) {
      const question = keyText(key);
      const answer = answerText === undefined ? question : answerText(key);
      const first = lane.under(answer);
      const asked = same(first, question);
      if (asked?.batch.serves(asked, fresh)) {
        if (asked.batch.held === null) waiter.join(asked);
        else waiter.takeHeld(asked, asked.batch.held);
        shared += 1;
      } else if (this.waitingKeys >= this.spec.maxWaiting) {
        waiter.refuse(answer, 'Overloaded');
        refused += 1;
      } else {
        const batch = lane.batchFor(first, this.spec.maxBatch);
        const place = { key, keyText: question, answerText: answer, batch, other: null, alone: true };
        this.add(lane, place, first);
        waiter.join(place);
      }
    }
    if (lane.empty) this.lanes.delete(authority);
    if (shared > 0) this.spec.observe?.('shared', shared);
    if (refused > 0) this.spec.observe?.('refused', refused);
  }

  private laneOf(authority: string): Lane<K, V> {
    let lane = this.lanes.get(authority);
    if (lane === undefined) {
      lane = new Lane(authority);
      this.lanes.set(authority, lane);
    }
    return lane;
  }

  private add(lane: Lane<K, V>, place: Place<K, V>, first: Place<K, V> | null): void {
    if (place.batch.places.length === 0) this.queue.add(place.batch);
    lane.add(place, first);
    this.waitingKeys += 1;
  }

  /** Batches begin when the turn of the event loop is over, so that all requests read in it fall together. */
  private schedule(): void {
    if (this.scheduled || this.running >= this.spec.maxConcurrent || this.queue.first === null) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.startWaiting();
    });
  }

  private startWaiting(): void {
    while (this.queue.first !== null && this.running < this.spec.maxConcurrent) this.start(this.queue.first);
  }

  private start(batch: Batch<K, V>): void {
    this.unqueue(batch);
    if (batch.callers < batch.tickets.length) this.forget(batch, batch.prune());
    batch.state = 'running';
    this.running += 1;
    this.spec.observe?.('batch', batch.places.length);
    this.run(batch).then(loaded => {
      this.release(batch);
      this.settle(batch, loaded);
      this.startWaiting();
    });
  }

  private async run(batch: Batch<K, V>): Promise<BatchAnswers<V> | Error> {
    try {
      return await this.spec.load(
        batch.places.map(place => place.key),
        batch.ask(),
      );
    } catch (error) {
      return error instanceof Error ? error : new Error(`${this.spec.name}: the load failed with what is not an Error`);
    }
  }

  private settle(batch: Batch<K, V>, loaded: BatchAnswers<V> | Error): void {
    if (batch.state === 'over') return;
    batch.state = 'over';
    for (const { waiter, places } of batch.tickets) waiter.take(places, loaded);
    // A caller whose other keys are still under way has passed nothing on: for it this load is under way too, and who
    // asks the same meanwhile is not to ask the upstream again.
    batch.holders = batch.tickets.filter(({ waiter }) => !waiter.answered).length;
    if (batch.holders > 0 && !(loaded instanceof Error)) batch.held = loaded;
    else this.finish(batch);
  }

  private finish(batch: Batch<K, V>): void {
    this.forget(batch, batch.places);
    batch.empty();
  }

  /** Nobody waits for it any more, and it has not begun. */
  private withdraw(batch: Batch<K, V>): void {
    this.unqueue(batch);
    batch.state = 'over';
    this.finish(batch);
  }

  /** Nobody waits for it any more, and it runs. Its place is kept until it stops, but not for ever. */
  private abandon(batch: Batch<K, V>): void {
    batch.state = 'over';
    this.spec.observe?.('abandoned', batch.places.length);
    this.finish(batch);
    batch.abort();
    batch.giveUp = setTimeout(() => {
      this.release(batch);
      this.startWaiting();
    }, this.spec.graceMs ?? GRACE_MS).unref();
  }

  private release(batch: Batch<K, V>): void {
    if (batch.released) return;
    batch.released = true;
    if (batch.giveUp !== null) clearTimeout(batch.giveUp);
    this.running -= 1;
  }

  private unqueue(batch: Batch<K, V>): void {
    this.queue.remove(batch);
    this.waitingKeys -= batch.places.length;
    const lane = this.lanes.get(batch.authority);
    if (lane?.open === batch) lane.open = null;
  }

  private forget(batch: Batch<K, V>, places: readonly Place<K, V>[]): void {
    const lane = this.lanes.get(batch.authority);
    if (lane === undefined) return;
    for (const place of places) lane.remove(place);
    if (lane.empty) this.lanes.delete(batch.authority);
  }
}
