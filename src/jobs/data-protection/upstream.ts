import type { Benefits } from '../../adapters/ports/benefits.js';
import type { Answers, Call } from '../../adapters/ports/call.js';
import type { CouncilTax } from '../../adapters/ports/council-tax.js';
import type { Documents } from '../../adapters/ports/documents.js';
import type { AccountKey, CouncilTaxAccount } from '../../domain/account.js';
import type { ClaimKey } from '../../domain/claim.js';
import type { Customer } from '../../domain/customer.js';
import { type PersonRef, systemOf } from '../../domain/references.js';
import { type LeftOut, OF_ANOTHER, plain, type Section, section } from './section.js';

export interface Upstreams {
  readonly councilTax: CouncilTax;
  readonly benefits: Benefits;
  readonly documents: Documents;
}

/** Everything that the back offices hold about a person, asked afresh. Rejects where one cannot be asked: half is not all. */
export async function heldUpstream(ports: Upstreams, person: PersonRef, call: Call): Promise<readonly Section[]> {
  const customer = one(await ports.councilTax.customers([person], call), person);
  const heldIn = systemOf(person);
  const who = section({ title: 'Who you are', heldIn, content: plain(customer) });
  const accounts = await Promise.all(
    (customer?.accounts ?? []).map(({ ref }) => ofAccount(ports, { account: ref, holder: person }, { call, customer })),
  );
  const claims = await ofClaims(ports, person, { call, customer });
  const documents = one(await ports.documents.documentsOf([person], call), person);
  const letters = section({
    title: 'Letters and documents',
    heldIn,
    content: plain(documents?.documents ?? []),
    leftOut: [{ what: 'The documents themselves', why: 'They are listed here and sent as copies.' }],
    toLookAt: [
      `Documents: ${documents?.documents.length ?? 0}. Look each through for other people before a copy is sent.`,
    ],
  });
  return [who, ...accounts, ...claims, letters];
}

interface Asking {
  readonly call: Call;
  readonly customer: Customer | null;
}

async function ofAccount({ councilTax }: Upstreams, key: AccountKey, { call, customer }: Asking): Promise<Section> {
  const account = one(await councilTax.accounts([key], call), key.account);
  const years = (account?.years ?? []).map(({ year }) => ({ ...key, year }));
  const [properties, transactions, instalments] = await Promise.all([
    councilTax.properties([key], call),
    councilTax.transactions(years, call),
    councilTax.instalments(years, call),
  ]);
  const bank = bankOf(account, customer);
  return section({
    title: `Council tax account ${key.account}`,
    heldIn: systemOf(key.account),
    content: {
      account: plain(account && { ...account, bankDetails: bank.shown }),
      dwellings: plain(one(properties, key.account)),
      transactions: plain(all(transactions)),
      instalments: plain(all(instalments)),
    },
    leftOut: bank.leftOut,
  });
}

/** An account in another name is another's: the person may have their partner's or a parent's on it. */
function bankOf(account: CouncilTaxAccount | null, customer: Customer | null) {
  const details = account?.bankDetails ?? null;
  if (details === null || isOf(details.accountName, customer)) return { shown: details, leftOut: [] };
  return { shown: null, leftOut: [{ what: 'Bank details in another name', why: OF_ANOTHER }] };
}

const isOf = (name: string, customer: Customer | null): boolean =>
  customer !== null &&
  name
    .toUpperCase()
    .split(/[^A-Z'-]+/)
    .includes(customer.name.surname.toUpperCase());

async function ofClaims({ benefits }: Upstreams, person: PersonRef, { call, customer }: Asking): Promise<Section[]> {
  const list = one(await benefits.claimsOf([person], call), person);
  const keys: ClaimKey[] = (list?.claims ?? []).map(({ claim, place }) => ({ claim, place, holder: person }));
  const records = all(await benefits.claims(keys, call));
  const payments = all(
    await benefits.payments(
      (['HousingBenefitClaim', 'CouncilTaxReductionClaim'] as const).map(scheme => ({ holder: person, scheme })),
      call,
    ),
  );
  if (records.length === 0) return [];
  const withoutPayees = withoutOthers({ claims: plain(records), payments: plain(payments) }, customer);
  return [
    section({
      title: 'Housing benefit and council tax reduction',
      heldIn: systemOf(person),
      content: withoutPayees.content,
      leftOut: [
        ...withoutPayees.leftOut,
        { what: 'Other people of the household, their incomes and circumstances', why: OF_ANOTHER },
      ],
    }),
  ];
}

/** Landlords and others who were paid are left out by name. */
function withoutOthers(content: unknown, customer: Customer | null): { content: unknown; leftOut: LeftOut[] } {
  let found = false;
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => {
        if (name !== 'payee' || typeof field !== 'string' || isOf(field, customer)) return [name, without(field)];
        found = true;
        return [name, null];
      }),
    );
  };
  const kept = without(content);
  return {
    content: kept,
    leftOut: found ? [{ what: 'Names of others who were paid, such as a landlord', why: OF_ANOTHER }] : [],
  };
}

/** The answer of a key; null where there is no record. Throws that key's trouble. */
function one<Key extends string, Value>(answers: Answers<Key, Value>, key: Key): Value | null {
  const answer = answers.get(key);
  if (answer instanceof Error) throw answer;
  return answer ?? null;
}

function all<Key extends string, Value>(answers: Answers<Key, Value>): Value[] {
  return [...answers.values()].map(answer => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
}
