import type { Account, Claim, Household, Person } from '../../sandbox/population/model.js';
import { accountsOf, claimsOf, type Population } from '../../sandbox/population/population.js';

/** What the sandbox holds about one person, as it was invented and not as Civica tells it. */
export interface Holding {
  /** With its system, as callers write it. */
  readonly ref: string;
  readonly person: Person;
  readonly home: Household;
  readonly accounts: readonly Account[];
  readonly claims: readonly Claim[];
}

export function holdingOf(population: Population, ref: string): Holding {
  const found = population.person(ref.replace(/^civica:/, ''));
  if (found === null) throw new Error(`nobody in the sandbox is ${ref}`);
  const { person, household: home } = found;
  return {
    ref,
    person,
    home,
    accounts: accountsOf(home, person.reference),
    claims: claimsOf(home, person.reference),
  };
}

/** The person of the sandbox whose reason begins so: that is how a test says whom it means. */
export function personWho(people: readonly { reference: string; why: string }[], begins: string): string {
  const found = people.filter(({ why }) => why.startsWith(begins));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} people of the sandbox: ${begins}`);
  return found[0].reference;
}
