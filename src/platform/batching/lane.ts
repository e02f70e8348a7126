import { Batch, type Place } from './batch.js';

/** What is asked under one authority: every question under way, and the batch that still takes more. */
export class Lane<K, V> {
  open: Batch<K, V> | null = null;
  // By answer text and not by all of a key: the port has that at hand, with its hash; and one key text is hardly ever
  // asked for under two.
  private readonly asked = new Map<string, Place<K, V>>();

  constructor(readonly authority: string) {}

  get empty(): boolean {
    return this.asked.size === 0;
  }

  /** All that is under way with this answer text, one by one: nearly always one question or none. */
  under(answerText: string): Place<K, V> | null {
    return this.asked.get(answerText) ?? null;
  }

  /** The batch in which a question is to be asked: a new one where the open one is full or has its answer text. */
  batchFor(first: Place<K, V> | null, maxBatch: number): Batch<K, V> {
    const { open } = this;
    if (open !== null && open.places.length < maxBatch && !isIn(open, first)) return open;
    this.open = new Batch(this.authority);
    return this.open;
  }

  /** In place of an earlier one of the same question, where there is one. */
  add(place: Place<K, V>, first: Place<K, V> | null): void {
    if (first !== null) {
      place.other = without(first, one => one.keyText === place.keyText);
      place.alone = false;
      for (let one: Place<K, V> | null = first; one !== null; one = one.other) one.alone = false;
    }
    this.asked.set(place.answerText, place);
    place.batch.places.push(place);
  }

  remove(place: Place<K, V>): void {
    if (place.alone) {
      this.asked.delete(place.answerText);
      return;
    }
    const first = this.asked.get(place.answerText);
    if (first === undefined) return;
    const rest = without(first, one => one === place);
    if (rest === null) this.asked.delete(place.answerText);
    else if (rest !== first) this.asked.set(place.answerText, rest);
  }
}

/** The one that asks just this, of those with one answer text. */
export function same<K, V>(first: Place<K, V> | null, keyText: string): Place<K, V> | null {
  let place = first;
  while (place !== null && place.keyText !== keyText) place = place.other;
  return place;
}

function isIn<K, V>(batch: Batch<K, V>, first: Place<K, V> | null): boolean {
  for (let place = first; place !== null; place = place.other) if (place.batch === batch) return true;
  return false;
}

function without<K, V>(first: Place<K, V>, drop: (place: Place<K, V>) => boolean): Place<K, V> | null {
  if (drop(first)) return first.other;
  for (let place = first; place.other !== null; place = place.other) {
    if (drop(place.other)) {
      place.other = place.other.other;
      break;
    }
  }
  return first;
}
