import type { BatchAsk } from './ask.js';
import { Batch } from './batch.js';
import type { Batcher, BatcherSpec } from './batcher.js';
import { Deadlines } from './deadlines.js';
import { BatchRefusal, type BatchRefusalKind } from './refusal.js';
import { type BatchAnswers, type Host, Waiter } from './waiter.js';

/** The keys of one authority: what is asked for now, and the batch that still takes more. */
interface Lane<K, V> {
  readonly asked: Map<string, Batch<K, V>>;
  open: Batch<K, V> | null;
}

const GRACE_MS = 1_000;

export class Batching<K, V> implements Batcher<K, V>, Host<K, V> {
  private readonly lanes = new Map<string, Lane<K, V>>();
  /** Batches that have not begun, oldest first. */
  private readonly queue = new Set<Batch<K, V>>();
  private readonly deadlines = new Deadlines<Waiter<K, V>>(waiter => waiter.depart('DeadlinePassed'));
  readonly refusal: (kind: BatchRefusalKind) => Error;
  private waitingKeys = 0;
  private running = 0;
  private scheduled = false;

  constructor(private readonly spec: BatcherSpec<K, V>) {
    this.refusal = spec.refusal ?? (kind => new BatchRefusal(spec.name, kind));
  }

  load(keys: readonly K[], ask: BatchAsk): Promise<BatchAnswers<V>> {
    let texts: readonly string[];
    try {
      // All texts first: one that throws is to leave nothing of its call behind.
      texts = keys.map(key => this.spec.keyText(key));
    } catch (error) {
      return Promise.reject(error);
    }
    if (ask.signal?.aborted === true) return Promise.resolve(this.refused(texts, 'Abandoned'));
    if (ask.deadlineAt <= performance.now()) return Promise.resolve(this.refused(texts, 'DeadlinePassed'));
    const waiter = new Waiter(this, ask);
    this.enqueue(keys, texts, waiter);
    if (!waiter.waits) return Promise.resolve(waiter.finish());
    this.deadlines.watch(waiter);
    this.schedule();
    return waiter.promise();
  }

  answered(waiter: Waiter<K, V>): void {
    this.deadlines.forget(waiter);
  }

  left(batch: Batch<K, V>): void {
    batch.callers -= 1;
    if (batch.callers > 0 || batch.state === 'over') return;
    if (batch.state === 'collecting') this.withdraw(batch);
    else this.abandon(batch);
  }

  private refused(texts: readonly string[], kind: BatchRefusalKind): BatchAnswers<V> {
    const refusal = this.refusal(kind);
    return new Map(texts.map(text => [text, refusal]));
  }

  private enqueue(keys: readonly K[], texts: readonly string[], waiter: Waiter<K, V>): void {
    const { ask } = waiter;
    const lane = this.laneOf(ask.authority);
    let shared = 0;
    let refused = 0;
    for (let at = 0; at < texts.length; at += 1) {
      const text = texts[at] as string;
      const asked = lane.asked.get(text);
      if (asked !== undefined && !(ask.fresh && asked.state === 'running')) {
        waiter.join(asked, text);
        shared += 1;
      } else if (this.waitingKeys >= this.spec.maxWaiting) {
        waiter.refuse(text, 'Overloaded');
        refused += 1;
      } else {
        waiter.join(this.add(keys[at] as K, text, { lane, authority: ask.authority }), text);
      }
    }
    if (lane.asked.size === 0) this.lanes.delete(ask.authority);
    if (shared > 0) this.spec.observe?.('shared', shared);
    if (refused > 0) this.spec.observe?.('refused', refused);
  }

  private laneOf(authority: string): Lane<K, V> {
    let lane = this.lanes.get(authority);
    if (lane === undefined) {
      lane = { asked: new Map(), open: null };
      this.lanes.set(authority, lane);
    }
    return lane;
  }

  private add(key: K, text: string, { lane, authority }: { lane: Lane<K, V>; authority: string }): Batch<K, V> {
    let batch = lane.open;
    if (batch === null || batch.keys.length >= this.spec.maxBatch) {
      batch = new Batch(authority);
      lane.open = batch;
      this.queue.add(batch);
    }
    batch.keys.push(key);
    batch.texts.push(text);
    lane.asked.set(text, batch);
    this.waitingKeys += 1;
    return batch;
  }

  /** Batches begin when the turn of the event loop is over, so that all requests read in it fall together. */
  private schedule(): void {
    if (this.scheduled || this.running >= this.spec.maxConcurrent || this.queue.size === 0) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.startWaiting();
    });
  }

  private startWaiting(): void {
    for (const batch of this.queue) {
      if (this.running >= this.spec.maxConcurrent) return;
      this.start(batch);
    }
  }

  private start(batch: Batch<K, V>): void {
    this.unqueue(batch);
    if (batch.callers < batch.tickets.length) this.forget(batch, batch.prune());
    batch.state = 'running';
    this.running += 1;
    this.spec.observe?.('batch', batch.keys.length);
    this.run(batch).then(loaded => {
      this.release(batch);
      this.settle(batch, loaded);
      this.startWaiting();
    });
  }

  private async run(batch: Batch<K, V>): Promise<BatchAnswers<V> | Error> {
    try {
      return await this.spec.load(batch.keys, batch.ask());
    } catch (error) {
      return error instanceof Error ? error : new Error(`${this.spec.name}: the load failed with what is not an Error`);
    }
  }

  private settle(batch: Batch<K, V>, loaded: BatchAnswers<V> | Error): void {
    if (batch.state === 'over') return;
    batch.state = 'over';
    this.forget(batch, batch.texts);
    for (const { waiter, texts } of batch.tickets) waiter.take(texts, loaded);
  }

  /** Nobody waits for it any more, and it has not begun. */
  private withdraw(batch: Batch<K, V>): void {
    this.unqueue(batch);
    batch.state = 'over';
    this.forget(batch, batch.texts);
  }

  /** Nobody waits for it any more, and it runs. Its place is kept until it stops, but not for ever. */
  private abandon(batch: Batch<K, V>): void {
    batch.state = 'over';
    this.forget(batch, batch.texts);
    this.spec.observe?.('abandoned', batch.keys.length);
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
    this.queue.delete(batch);
    this.waitingKeys -= batch.keys.length;
    const lane = this.lanes.get(batch.authority);
    if (lane?.open === batch) lane.open = null;
  }

  private forget(batch: Batch<K, V>, texts: readonly string[]): void {
    const lane = this.lanes.get(batch.authority);
    if (lane === undefined) return;
    for (const text of texts) if (lane.asked.get(text) === batch) lane.asked.delete(text);
    if (lane.asked.size === 0) this.lanes.delete(batch.authority);
  }
}
