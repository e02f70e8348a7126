import type { AccountKey, Address } from '../../domain/account.js';
import type { ClaimKey } from '../../domain/claim.js';
import type { Customer } from '../../domain/customer.js';
import { numberOf, type PersonRef } from '../../domain/references.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { Answers, Call } from '../ports/call.js';
import type {
  PeopleEntry,
  PeopleReading,
  PeopleSource,
  PersonRecord,
  RecordedAddress,
} from '../ports/people-source.js';
import type { Desk } from './desk.js';
import { claimListsFrom } from './reading/claim-lists.js';
import { claimsFrom } from './reading/claims.js';
import { customersFrom } from './reading/customers.js';
import { pageOf, TURNS, type Turn } from './reading/everybody.js';
import { propertiesFrom } from './reading/properties.js';

/** So many people a page: some ten statements each. */
const PAGE = 400;
/** A page is a dozen reads of a replica that does other work beside. */
const PAGE_WITHIN_MS = 120_000;
const MOST_ADDRESSES = 8;
const MOST_NUMBERS = 40;

/** Everybody in a copy of Academy, a page at a time. It cannot say what has changed: no table carries a date of change. */
export function academyPeople(desk: Desk, now: () => number): PeopleSource {
  return {
    system: desk.parts.system,
    deltas: false,
    count: async () => null,
    mark: async () => null,
    people: reading => everybody(desk, now, reading),
  };
}

async function* everybody(desk: Desk, now: () => number, reading: PeopleReading): AsyncIterable<PeopleEntry> {
  const { signal } = reading;
  const begun = begunAt(reading.after);
  for (const turn of TURNS.slice(TURNS.indexOf(begun.turn))) {
    let after: number | null = turn === begun.turn ? begun.after : 0;
    while (after !== null && !signal?.aborted) {
      // A page is gone on from at its beginning: whoever of it was kept before is found unchanged.
      const cursor = `${turn}.${after}`;
      const call = callUntil(now() + PAGE_WITHIN_MS, signal);
      const page = await pageOf(desk, turn, { after, most: PAGE, call });
      for (const entry of await recordsOf(desk, page.people, call)) yield { entry, cursor };
      after = page.after;
    }
  }
}

function begunAt(cursor: string | null): { turn: Turn; after: number } {
  const [turn, after] = cursor?.split('.') ?? [];
  const known = TURNS.find(one => one === turn);
  return known === undefined ? { turn: 'party', after: 0 } : { turn: known, after: Number(after) };
}

const callUntil = (deadlineAt: number, signal: AbortSignal | undefined): Call => ({
  deadlineAt,
  authority: 'gateway',
  staleAllowed: false,
  fresh: true,
  ...(signal && { signal }),
});

/** A number that is nobody's, as a party on another division's account, is left out. */
async function recordsOf(desk: Desk, people: readonly PersonRef[], call: Call): Promise<PeopleEntry['entry'][]> {
  const customers = await customersFrom(desk, people, call);
  const lists = await claimListsFrom(desk, people, call);
  const claims = [...lists.values()].flatMap(list =>
    list instanceof Error ? [] : list.claims.map(claim => ({ ...claim, holder: list.holder })),
  );
  const accounts = [...customers].flatMap(([holder, customer]) =>
    customer instanceof Error ? [] : customer.accounts.map(({ ref }) => ({ account: ref, holder })),
  );
  const places = await placesOf(desk, { accounts, claims }, call);
  throwWhereDown([customers, lists]);
  return people.flatMap((ref): PeopleEntry['entry'][] => {
    const customer = customers.get(ref);
    const list = lists.get(ref);
    if (customer === undefined) return [];
    if (customer instanceof Error || list instanceof Error) return [{ kind: 'unread', ref }];
    const claimed = list?.claims.map(({ claim }) => claim) ?? [];
    return [recordOf(customer, { numbers: claimed.map(numberOf), addresses: places.get(ref) ?? [] })];
  });
}

interface Beside {
  readonly numbers: readonly string[];
  readonly addresses: readonly RecordedAddress[];
}

/** No table that is known holds a date of birth or a mark of who is sensitive. */
const recordOf = (
  { ref, name, nationalInsuranceNumber, contacts, accounts }: Customer,
  beside: Beside,
): PersonRecord => ({
  kind: 'person',
  ref,
  name: { title: name.title, forenames: name.forenames, surname: name.surname },
  formerNames: [],
  birthDate: null,
  nationalInsuranceNumber,
  phones: contacts.filter(({ kind }) => kind === 'TELEPHONE' || kind === 'MOBILE').map(({ value }) => value),
  emails: contacts.filter(({ kind }) => kind === 'EMAIL').map(({ value }) => value),
  addresses: beside.addresses.slice(0, MOST_ADDRESSES),
  numbers: [...accounts.map(({ ref: account }) => numberOf(account)), ...beside.numbers].slice(0, MOST_NUMBERS),
  sensitive: null,
});

interface Keys {
  readonly accounts: readonly AccountKey[];
  readonly claims: readonly ClaimKey[];
}

/** Where people live and have lived: the dwellings of their accounts, then what they claim for. */
async function placesOf(desk: Desk, { accounts, claims }: Keys, call: Call) {
  const properties = await propertiesFrom(desk, accounts, call);
  const claimed = await claimsFrom(desk, claims, call);
  throwWhereDown([properties, claimed]);
  const places = new Map<PersonRef, RecordedAddress[]>();
  const add = (holder: PersonRef, { lines, postcode }: Address, uprn: string | null) => {
    const known = places.get(holder) ?? [];
    const line = lines.join(', ');
    if (known.some(one => one.line === line && one.postcode === postcode)) return;
    places.set(holder, [...known, { line, postcode, uprn }]);
  };
  for (const { account, holder } of accounts) {
    const found = properties.get(account);
    if (found === undefined || found instanceof Error) continue;
    for (const { property } of found.properties) add(holder, property.address, property.uprn);
  }
  for (const { claim, holder } of claims) {
    const found = claimed.get(claim);
    if (found === undefined || found instanceof Error) continue;
    for (const { address } of found.schemes) add(holder, address, null);
  }
  return places;
}

/** One record that cannot be read is left as it was known. A replica that does not answer ends the reading, to be gone on with. */
function throwWhereDown(answers: readonly Answers<string, unknown>[]): void {
  for (const all of answers) {
    const troubles = [...all.values()].filter(answer => answer instanceof UpstreamError);
    const [down = null] = troubles.filter(({ trouble }) => trouble !== 'unreadable');
    if (down) throw down;
    if (troubles.length > 1 && troubles.length === all.size) throw troubles[0];
  }
}
