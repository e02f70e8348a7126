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

  find(keyText: string, answerText: string): Place<K, V> | null {
    let place = this.asked.get(answerText) ?? null;
    while (place !== null && place.keyText !== keyText) place = place.other;
    return place;
  }

  /** The batch in which the question is to be asked, a new one where the open one is full or has its answer text. */
  batchFor(answerText: string, maxBatch: number): Batch<K, V> {
    const { open } = this;
    if (open !== null && open.places.length < maxBatch && !this.isIn(open, answerText)) return open;
    this.open = new Batch(this.authority);
    return this.open;
  }

  /** In place of an earlier one of the same question, where there is one. */
  add(place: Place<K, V>): void {
    const first = this.asked.get(place.answerText);
    place.other = first === undefined ? null : without(first, one => one.keyText === place.keyText);
    this.asked.set(place.answerText, place);
    place.batch.places.push(place);
  }

  remove(place: Place<K, V>): void {
    const first = this.asked.get(place.answerText);
    if (first === undefined) return;
    const rest = without(first, one => one === place);
    if (rest === null) this.asked.delete(place.answerText);
    else if (rest !== first) this.asked.set(place.answerText, rest);
  }

  private isIn(batch: Batch<K, V>, answerText: string): boolean {
    for (let place = this.asked.get(answerText) ?? null; place !== null; place = place.other) {
      if (place.batch === batch) return true;
    }
    return false;
  }
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
