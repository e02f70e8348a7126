import type { Limits } from '../../../platform/http/upstream.js';
import { UpstreamError } from '../../../platform/http/upstream-error.js';
import type { Reading } from '../reading.js';
import { Lane } from './lane.js';
import { Opener, type OpenerWith } from './opener.js';
import { WaitingRoom } from './waiting.js';

interface Place {
  readonly lane: Lane;
  readonly waiting: WaitingRoom;
  /** The account of the call under way; undefined while there is none. */
  busyWith: string | null | undefined;
}

/**
 * The sessions of one system: some for each person, one call at a time in each, a bounded number at once over all. Persons
 * take turns call by call, so that nobody's long list keeps another waiting.
 */
export class SessionPool {
  /** In order of last use, so that the first idle one is the one to give up. */
  private readonly places = new Map<string, Place>();
  /** Those with calls to make and none under way, in the order of their turns. */
  private readonly ready = new Set<Place>();
  private readonly running = new Set<Promise<void>>();
  private readonly opener: Opener;
  private pumping: NodeJS.Immediate | null = null;
  private closing = false;

  constructor(private readonly made: OpenerWith) {
    this.opener = new Opener(made);
  }

  /** The answer, or undefined where the system knows no such person or record. Rejects with UpstreamError alone. */
  ask<T>(reading: Reading<T>, limits: Limits): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const place = this.placeFor(reading);
      if (place === undefined) {
        reject(this.unavailable());
        return;
      }
      const call = {
        account: reading.asked.account,
        selects: reading.selects,
        go: () => place.lane.perform(reading, limits).then(resolve, reject),
        turnAway: reject,
      };
      place.waiting.add(call, limits, this.made.now);
      if (place.busyWith === undefined) this.ready.add(place);
      this.soon();
    });
  }

  /** Turns away what waits, lets what is under way finish, and forgets every session. */
  async close(): Promise<void> {
    this.closing = true;
    for (const { waiting } of this.places.values()) waiting.turnAllAway(this.unavailable());
    await Promise.all(this.running);
    for (const { lane } of this.places.values()) lane.drop('closing');
    this.places.clear();
  }

  /** At the end of this turn of the event loop, when all that one query asks for at once has arrived and can be put in order. */
  private soon(): void {
    this.pumping ??= setImmediate(() => {
      this.pumping = null;
      this.pump();
    });
  }

  private pump(): void {
    for (const place of this.ready) {
      if (this.running.size >= this.made.options.concurrent) return;
      this.ready.delete(place);
      const call = place.waiting.next(place.lane.selected);
      if (call === undefined) continue;
      place.busyWith = call.account;
      const run: Promise<void> = call.go().finally(() => {
        this.running.delete(run);
        this.done(place);
      });
      this.running.add(run);
    }
  }

  private done(place: Place): void {
    place.busyWith = undefined;
    if (place.waiting.size > 0) this.ready.add(place);
    this.soon();
  }

  /** Undefined where there is no room: too many calls wait, or every session is in use. */
  private placeFor({ asked: { person, account } }: Reading<unknown>): Place | undefined {
    if (this.closing) return undefined;
    const keys = Array.from({ length: this.made.options.perPerson }, (_, nth) => `${nth} ${person}`);
    const key = this.fitting(keys, account);
    const place = this.places.get(key) ?? this.newPlace(person);
    if (place === undefined || place.waiting.size >= this.made.options.waiting) return undefined;
    this.places.delete(key);
    this.places.set(key, place);
    return place;
  }

  /** The session that has the account already, else one that is free or not opened yet, else the one with the fewest waiting. */
  private fitting(keys: readonly string[], account: string | null): string {
    const has = (key: string) => {
      const place = this.places.get(key);
      if (place === undefined || account === null) return false;
      return place.lane.selected === account || place.busyWith === account || place.waiting.holds(account);
    };
    const load = (key: string) => {
      const place = this.places.get(key);
      return place === undefined ? 0.5 : place.waiting.size + (place.busyWith === undefined ? 0 : 1);
    };
    return keys.find(has) ?? keys.reduce((least, key) => (load(key) < load(least) ? key : least));
  }

  private newPlace(person: string): Place | undefined {
    const { options, exchange } = this.made;
    if (this.places.size >= options.max && !this.makeRoom()) return undefined;
    return {
      lane: new Lane(person, this.made, this.opener),
      waiting: new WaitingRoom(exchange.system, options.together),
      busyWith: undefined,
    };
  }

  private makeRoom(): boolean {
    for (const [key, { lane, waiting, busyWith }] of this.places) {
      if (busyWith !== undefined || waiting.size > 0) continue;
      lane.drop('room');
      this.places.delete(key);
      return true;
    }
    return false;
  }

  private unavailable = () => new UpstreamError(this.made.exchange.system, 'unavailable');
}
