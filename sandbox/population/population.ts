import { LRUCache } from 'lru-cache';
import type { Day } from './calendar.js';
import { drawHousehold } from './draw.js';
import { household } from './household.js';
import { LANDMARKS, landmarkAt } from './landmarks.js';
import type { Household, Person } from './model.js';
import { Random } from './random.js';
import { householdOfPerson } from './references.js';

export interface PopulationOptions {
  readonly seed: number;
  readonly households: number;
  readonly today: Day;
}

/** A person of interest, with what hangs on them. References are the council's own, without a namespace. */
export interface Notable {
  readonly reference: string;
  readonly why: string;
  readonly accounts: readonly string[];
  readonly claims: readonly string[];
}

export interface Found {
  readonly household: Household;
  readonly person: Person;
}

const HOUSEHOLDS_KEPT = 2_000;
const STREAM_OF_HOUSEHOLDS = 1;

/**
 * The people of Testshire. A household is worked out from the seed and its place when it is asked for, and the last two
 * thousand are kept: a town of any size starts at once, and a bigger town holds the smaller one unchanged.
 */
export class Population {
  private readonly kept = new LRUCache<number, Household>({ max: HOUSEHOLDS_KEPT });

  constructor(private readonly options: PopulationOptions) {}

  get size(): number {
    return this.options.households;
  }

  get today(): Day {
    return this.options.today;
  }

  /** The household at a place in the row, or null past the end of it. */
  household(index: number): Household | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.options.households) return null;
    const known = this.kept.get(index);
    if (known) return known;
    const made = this.made(index);
    this.kept.set(index, made);
    return made;
  }

  /** The person a reference names, with their household, or null. */
  person(reference: string): Found | null {
    const index = householdOfPerson(reference);
    const home = index === null ? null : this.household(index);
    const person = home?.people.find(one => one.reference === reference);
    return home && person ? { household: home, person } : null;
  }

  /** People worth looking at, each for a stated reason. The same for every seed and size. */
  notables(): Notable[] {
    return LANDMARKS.flatMap(({ index, why }) => {
      const home = this.household(index);
      const [first] = home?.people ?? [];
      if (!home || !first) return [];
      return {
        reference: first.reference,
        why,
        accounts: accountsOf(home, first.reference).map(({ reference }) => reference),
        claims: claimsOf(home, first.reference).map(({ reference }) => reference),
      };
    });
  }

  private made(index: number): Household {
    const { seed, today } = this.options;
    const landmark = landmarkAt(index);
    const random = new Random(seed, STREAM_OF_HOUSEHOLDS, index);
    const facts = landmark?.facts(today) ?? drawHousehold({ random, household: index, today });
    return household(facts, { index, why: landmark?.why ?? null, today });
  }
}

/** The accounts a person is liable on. */
export const accountsOf = (home: Household, person: string) =>
  home.accounts.filter(({ holders }) => holders.includes(person));

/** The claims a person made or is the partner on. */
export const claimsOf = (home: Household, person: string) =>
  home.claims.filter(({ claimant, partner }) => claimant === person || partner === person);
