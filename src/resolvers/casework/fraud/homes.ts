import { givenOn } from '../../../casework/back-office/given.js';
import type { DiscountFacts } from '../../../casework/discounts/application.js';
import { RELIEF_WORDS } from '../../../casework/discounts/reliefs.js';
import type { AccountKey, CouncilTaxAccount, Property } from '../../../domain/account.js';
import type { Customer } from '../../../domain/customer.js';
import { isAfter, type PlainDate } from '../../../domain/dates.js';
import type { PersonRef } from '../../../domain/references.js';
import { hiddenNow } from '../../../loaders/scope.js';
import type { HomeFacts } from '../../../rules/fraud-indicators/facts.js';
import type { Context } from '../../context.js';

/** Nobody has more homes than this; an account more is not looked at, and none is asked for. */
export const MOST_HOMES = 10;
const ADULT_YEARS = 18;

/** The open accounts of a customer as the rules look at them. */
export async function homesOf(customer: Customer, context: Context): Promise<readonly HomeFacts[]> {
  const keys = customer.accounts.slice(0, MOST_HOMES).map(({ ref }) => ({ account: ref, holder: customer.ref }));
  const homes = await Promise.all(keys.map(key => homeOf(key, { customer, context })));
  return homes.filter(home => home !== null);
}

interface Of {
  readonly customer: Customer;
  readonly context: Context;
}

async function homeOf(key: AccountKey, { customer, context }: Of): Promise<HomeFacts | null> {
  const { loaders, clock } = context;
  const account = await loaders.account.load(key);
  if (account === null || account.closed) return null;
  const year = account.years[0]?.year;
  const [places, ledger] = await Promise.all([
    loaders.properties.load(key),
    year ? loaders.transactions.load({ ...key, year }) : null,
  ]);
  const property = places?.properties.find(({ current }) => current)?.property ?? null;
  const shownBy = RELIEF_WORDS.SINGLE_PERSON.shownBy;
  const today = clock.today();
  return {
    account: account.ref,
    dwelling: property?.ref ?? account.ref,
    postcode: property?.address.postcode ?? null,
    singlePersonDiscount: shownBy !== null && givenOn(ledger?.transactions ?? [], shownBy.posting, today),
    otherAdults: await othersAt(property, { customer, context }),
    reviewDue: await reviewDue(account, context),
    bankInOwnName: inOwnName(account, customer),
    source: account.source.system,
  };
}

/** Other adults whom the index puts at the dwelling now: nobody whom the caller may not know of, nobody who is the same. */
async function othersAt(property: Property | null, { customer, context }: Of): Promise<number | null> {
  if (property?.uprn == null) return null;
  const { people, loaders, clock } = context;
  const hidden = await hiddenNow(context);
  const [hits, links, likely] = await Promise.all([
    people.search({ uprn: property.uprn }, hidden),
    loaders.links.load(customer.ref),
    people.likelySame(customer.ref, { first: 20, hidden }),
  ]);
  const same = new Set<PersonRef>([
    customer.ref,
    ...(links ?? []).filter(({ state }) => state === 'CONFIRMED').flatMap(({ a, b }) => [a, b]),
    ...likely.map(({ person }) => person),
  ]);
  const grownUp = clock.today().subtract({ years: ADULT_YEARS });
  return hits.filter(
    ({ person, birthDate, reasons }) =>
      !same.has(person) &&
      (birthDate === null || !isAfter(birthDate, grownUp)) &&
      reasons.some(({ field, way }) => field === 'UPRN' && way === 'SAME'),
  ).length;
}

/** When a discount of ours in force on the account was to be looked at again. */
async function reviewDue({ ref }: CouncilTaxAccount, { casework, caller }: Context): Promise<PlainDate | null> {
  const { cases } = await casework.cases.about(ref, { first: 20, caller, kinds: ['DiscountApplication'] });
  const running = cases.find(
    ({ state, facts }) => state === 'IN_FORCE' && (facts as DiscountFacts).relief === 'SINGLE_PERSON',
  );
  return (running?.facts as DiscountFacts | undefined)?.decision?.reviewOn ?? null;
}

/** Whether the surname stands in the name on the bank account; null where there is none. */
function inOwnName({ bankDetails }: CouncilTaxAccount, { name }: Customer): boolean | null {
  if (bankDetails === null || bankDetails.accountName.trim() === '') return null;
  const words = (text: string) =>
    text
      .toUpperCase()
      .split(/[^A-Z]+/)
      .filter(word => word !== '');
  const held = words(bankDetails.accountName);
  return words(name.surname).some(word => held.includes(word));
}
