import { checkOf } from '../../../sandbox/academy/written.js';
import type { PeopleEntry, PersonRecord } from '../../../src/adapters/ports/people-source.js';
import { personRef } from '../../../src/domain/references.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { useAcademy } from './support/town.js';

const { connect, options, population } = useAcademy(60);

const collected = async (people: AsyncIterable<PeopleEntry>): Promise<PeopleEntry[]> => {
  const all: PeopleEntry[] = [];
  for await (const one of people) all.push(one);
  return all;
};
const whole = { after: null, since: null };
const isPerson = (entry: PeopleEntry['entry']): entry is PersonRecord => entry.kind === 'person';

describe('everybody in a copy of Academy', () => {
  it('is listed once, with what people are found by', async () => {
    const { people } = connect();
    const entries = await collected(people.people(whole));
    const records = entries.map(({ entry }) => entry).filter(isPerson);
    expect(records).toHaveLength(entries.length);
    expect(new Set(records.map(({ ref }) => ref)).size).toBe(records.length);
    const account = population.household(0)?.accounts[0];
    const number = `${account?.reference}${checkOf(Number(account?.reference))}`;
    const found = records.find(({ numbers }) => numbers.includes(number));
    expect(found?.ref).toBe(personRef('academy', '7000100'));
    expect(found?.name.surname).toBe('FERNLEIGH');
    expect(found?.addresses[0]).toMatchObject({ postcode: account?.dwelling.postcode });
    expect(found?.nationalInsuranceNumber).toMatch(/^[A-Z]{2}\d{6}[A-D]$/);
  });

  it('holds whoever is liable or claims, and nobody twice for being both', async () => {
    const { people, councilTax } = connect();
    const refs = (await collected(people.people(whole))).map(({ entry }) => entry.ref);
    const call = {
      deadlineAt: performance.now() + 60_000,
      authority: 'gateway',
      staleAllowed: false,
      fresh: true,
    } as const;
    const known = await councilTax.customers(refs, call);
    expect(known.size).toBe(refs.length);
    for (let index = 0; index < 60; index += 1) {
      const own = population.household(index)?.accounts[0];
      if (own === undefined) continue;
      const number = `${own.reference}${checkOf(Number(own.reference))}`;
      const holders = [...known.values()].filter(
        one => !(one instanceof Error) && one.accounts.some(({ ref }) => ref.endsWith(`:${number}`)),
      );
      expect(holders.length).toBeGreaterThan(0);
    }
  });

  it('is gone on with at any cursor, and nobody is missed', async () => {
    const { people } = connect();
    const entries = await collected(people.people(whole));
    const all = new Set(entries.map(({ entry }) => entry.ref));
    for (const { cursor } of [entries[0], entries.at(-1)].filter(entry => entry !== undefined)) {
      const from = entries.findIndex(entry => entry.cursor === cursor);
      const rest = await collected(people.people({ ...whole, after: cursor }));
      const seen = new Set([...entries.slice(0, from), ...rest].map(({ entry }) => entry.ref));
      expect(seen).toEqual(all);
    }
  });

  it('is not given in part where the replica stops answering', async () => {
    const answering = options() as { connection: object };
    const nobody = { ...answering, connection: { ...answering.connection, port: 1 } };
    const { people } = connect({ options: nobody });
    await expect(collected(people.people(whole))).rejects.toBeInstanceOf(UpstreamError);
  });
});
