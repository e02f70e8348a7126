import type { CallerClass } from '../../src/domain/permissions.js';
import { useGateway } from '../support/gateway.js';
import { drawn, figure, PROVING, side } from '../support/mix.js';
import { MY_ACCOUNT, MY_BENEFITS, operation, WHAT_DO_I_OWE, WHOLE_CUSTOMER } from '../support/operations.js';
import { type Holding, holdingOf } from '../support/town.js';

const RESIDENTS = PROVING ? 500 : 100;
const REQUESTS = PROVING ? 10_000 : 500;
const AT_ONCE = 40;

const { gateway, sandbox } = useGateway({ sandbox: { households: 2_000 } });

interface Kind {
  readonly as: CallerClass;
  readonly query: string;
  readonly bound: boolean;
}

const BOUND = { bound: true } as const;
const KINDS: readonly Kind[] = [
  { as: 'resident', query: operation(MY_ACCOUNT), ...BOUND },
  { as: 'resident', query: operation(MY_BENEFITS), ...BOUND },
  { as: 'chatbot', query: operation(WHAT_DO_I_OWE), ...BOUND },
  {
    as: 'resident',
    query: '{ me { customers { ref name { full } nationalInsuranceNumber contacts { value } } } }',
    ...BOUND,
  },
  { as: 'officer', query: operation(WHOLE_CUSTOMER), bound: false },
  {
    as: 'assessor',
    query:
      'query($ref: PersonReference!) { customer(ref: $ref) { ref name { full } nationalInsuranceNumber contacts { value } } }',
    bound: false,
  },
];

/** The first so many people of the town who have an account or a claim. */
function residents(): Holding[] {
  const { population } = sandbox();
  const found: Holding[] = [];
  for (let index = 0; found.length < RESIDENTS && index < population.size; index += 1) {
    for (const { reference } of population.household(index)?.people ?? []) {
      const holding = holdingOf(population, `civica:${reference}`);
      if (holding.accounts.length + holding.claims.length > 0) found.push(holding);
    }
  }
  return found.slice(0, RESIDENTS);
}

/** Every reference that may stand in an answer about somebody: theirs, and what they share with their household. */
const ownNumbers = ({ person, accounts, claims }: Holding): ReadonlySet<string> =>
  new Set([person, ...accounts, ...claims].map(({ reference }) => reference));

const NUMBER = /^(?:civica:)?([567]\d{6,7})$/;

/** What in an answer is not this person's: references, names, ends of NI numbers, contacts, ends of bank accounts, balances. */
function strange(value: unknown, holding: Holding, own = ownNumbers(holding)): string[] {
  const said: string[] = [];
  walk(value, (key, text) => {
    const number = NUMBER.exec(text)?.[1];
    if (number !== undefined && !own.has(number)) said.push(`${key} ${text}`);
    if (!isTheirs(key, text, holding)) said.push(`${key} ${text}`);
  });
  return said;
}

const CHECKS: Readonly<Record<string, (text: string, holding: Holding) => boolean>> = {
  full: (text, { person }) => text.includes(person.surname) && text.includes(person.title),
  surname: (text, { person }) => text === person.surname,
  forenames: (text, { person }) => text === person.forenames,
  nationalInsuranceNumber: (text, { person }) => person.nino?.slice(-4) === text.slice(-4),
  value: (text, { person }) => [...person.telephones, person.mobile, person.email].includes(text),
  accountNumber: (text, { accounts }) => accounts.some(({ bank }) => bank?.number.slice(-4) === text.slice(-4)),
  postcode: (text, { home }) =>
    [
      ...home.accounts.flatMap(({ dwelling, earlier }) => [dwelling, earlier]),
      ...home.claims.map(({ dwelling }) => dwelling),
    ].some(dwelling => dwelling?.postcode === text),
};

const isTheirs = (key: string, text: string, holding: Holding): boolean => CHECKS[key]?.(text, holding) ?? true;

function walk(value: unknown, see: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') see(key, value);
  else if (Array.isArray(value)) for (const item of value) walk(item, see, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inside] of Object.entries(value)) walk(inside, see, name);
}

describe(`${REQUESTS} mixed requests about ${RESIDENTS} people, the cache on`, () => {
  it('answer each with what is theirs and with nobody else’s', async () => {
    const people = residents();
    expect(people).toHaveLength(RESIDENTS);
    const random = drawn(7);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const requests = Array.from({ length: REQUESTS }, () => ({
      holding: pick(people),
      kind: pick(KINDS),
      old: random() < 0.02,
    }));
    let values = 0;
    await side(requests, AT_ONCE, async ({ holding, kind: { as, query, bound }, old }) => {
      if (old) gateway().pass(5_000); // what is kept runs out here and there while others read it
      const asked = bound ? { people: [holding.ref] } : { variables: { ref: holding.ref } };
      const { status, data, errors } = await gateway().ask(as, query, asked);
      expect({ status, errors }).toEqual({ status: 200, errors: [] });
      expect({ ref: holding.ref, strange: strange(data, holding) }).toEqual({ ref: holding.ref, strange: [] });
      walk(data, () => {
        values += 1;
      });
    });
    expect(values).toBeGreaterThan(REQUESTS * 20);
    figure('requests', REQUESTS);
    figure('people', RESIDENTS);
    figure('values held against the population', values);
    figure(
      'upstream calls',
      Object.values(sandbox().calls()).reduce((sum, count) => sum + count, 0),
    );
  }, 600_000);

  it('would have been found out', async () => {
    const [one, other] = residents() as [Holding, Holding];
    const { data } = await gateway().ask('officer', operation(WHOLE_CUSTOMER), { variables: { ref: other.ref } });
    expect(strange(data, other)).toEqual([]);
    expect(strange(data, one).length).toBeGreaterThan(5);
  });
});
