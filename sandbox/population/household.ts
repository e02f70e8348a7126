import { type AccountFacts, account, withPosting, YEARS_KEPT } from './account.js';
import { type Day, financialYearOf, yearStart } from './calendar.js';
import { awardOf, claim } from './claim.js';
import { dwelling } from './dwelling.js';
import type { HouseholdFacts } from './facts.js';
import type { Account, Claim, Dwelling, Household, Person, Role, Transaction } from './model.js';
import { person } from './person.js';
import { accountReference, claimReference } from './references.js';

interface Context {
  readonly index: number;
  readonly facts: HouseholdFacts;
  readonly people: readonly Person[];
  readonly today: Day;
}

const DAYS_TO_SETTLE = 24;

/** What every account of the household starts from. */
const common = ({ facts, people, today }: Context) => ({
  holders: facts.holders.flatMap(slot => people[slot] ?? []),
  payer: facts.payer,
  reliefs: facts.reliefs,
  earlier: null,
  awards: [],
  defaults: {},
  lateDiscountOn: null,
  extras: [],
  transferredIn: null,
  unbilled: false,
  today,
});

interface Settled {
  readonly account: Account;
  /** The credit carried to the new account. */
  readonly transfer: Transaction | null;
}

/** The account of the dwelling they left, with what was paid too much sent back, carried over or left standing. */
function oldAccount(context: Context): Settled | null {
  const { facts, index, today } = context;
  const { moved } = facts;
  if (moved === null) return null;
  const made = account({
    ...common(context),
    reference: accountReference(index, 1),
    dwelling: dwelling(index, { slot: 1, band: moved.oldBand }),
    liableFrom: moved.oldFrom,
    closedOn: moved.on,
    defaults: facts.defaults[1] ? { 1: facts.defaults[1] } : {},
  } satisfies AccountFacts);
  const credit = -(made.years[0]?.balance ?? 0);
  const on = moved.on + DAYS_TO_SETTLE;
  if (credit <= 0 || moved.credit === 'left' || on > today) return { account: made, transfer: null };
  if (moved.credit === 'refund') {
    return { account: withPosting(made, { type: 'REFUNDS', on, effect: credit }), transfer: null };
  }
  const carried = withPosting(made, { type: 'TRANSFER', on, effect: credit });
  return { account: carried, transfer: { type: 'TRANSFER', on, effect: -credit } };
}

/** One long-standing household in nine moved under the same account, before the years that the ledger kept. */
function earlierDwelling({ facts, index, today }: Context): Dwelling | null {
  const old = facts.liableFrom < yearStart(financialYearOf(today) - YEARS_KEPT + 1);
  return old && facts.moved === null && index % 9 === 4 ? dwelling(index, { slot: 1, band: 'A' }) : null;
}

function accountsOf(context: Context): Account[] {
  const { facts, index, today } = context;
  if (facts.holders.length === 0) return [];
  const old = oldAccount(context);
  const awards = facts.claims.flatMap((one, slot) => awardOf(one, claimReference(index, slot)) ?? []);
  const current = account({
    ...common(context),
    reference: accountReference(index, 0),
    dwelling: dwelling(index, { slot: 0, band: facts.band }),
    earlier: earlierDwelling(context),
    liableFrom: facts.liableFrom,
    closedOn: facts.left !== null && facts.left < today - 20 ? facts.left : null,
    awards: awards.filter(({ decidedOn }) => decidedOn <= today),
    defaults: facts.defaults,
    lateDiscountOn: facts.lateDiscountOn,
    extras: facts.extras,
    transferredIn: old?.transfer ?? null,
    unbilled: facts.unbilled,
  });
  const empty = facts.emptyDwelling ? [emptyAccount(context)] : [];
  return [current, ...(old ? [old.account] : []), ...empty];
}

const emptyAccount = (context: Context): Account =>
  account({
    ...common(context),
    reference: accountReference(context.index, 2),
    dwelling: dwelling(context.index, { slot: 2, band: 'B' }),
    holders: context.people.slice(0, 1),
    reliefs: ['premium'],
    liableFrom: context.today - 400,
    closedOn: null,
  });

function claimsOf(context: Context, accounts: readonly Account[]): Claim[] {
  const { facts, index, people, today } = context;
  const [claimant, second] = people;
  if (!claimant) return [];
  const partner = second && facts.holders.includes(1) ? second : null;
  return facts.claims.map((one, slot) =>
    claim(one, {
      reference: claimReference(index, slot),
      claimant,
      partner,
      dwelling: accounts[0]?.dwelling ?? dwelling(index, { slot: 0, band: facts.band }),
      account: one.supportPercent > 0 ? (accounts[0] ?? null) : null,
      today,
    }),
  );
}

const withRole = (roles: readonly Role[], more: Role): readonly Role[] =>
  roles.includes(more) ? roles : [...roles.filter(role => role !== 'other'), more];

/** Claimants and partners are known by their numbers: the department gave them. */
function peopleOf(index: number, facts: HouseholdFacts): Person[] {
  const claims = facts.claims.length > 0;
  return facts.people.map((one, slot) => {
    const partner = slot === 1 && facts.holders.includes(1);
    const role = slot === 0 ? 'claimant' : partner ? 'partner' : null;
    if (!claims || role === null) return person(one, index, slot);
    const nino = one.nino === 'none' ? 'own' : one.nino;
    return person({ ...one, nino, roles: withRole(one.roles, role) }, index, slot);
  });
}

export interface HouseholdContext {
  readonly index: number;
  readonly why: string | null;
  readonly today: Day;
}

/** Everything the systems hold about one household as of today. */
export function household(facts: HouseholdFacts, { index, why, today }: HouseholdContext): Household {
  const people = peopleOf(index, facts);
  const context = { index, facts, people, today };
  const accounts = accountsOf(context);
  return { index, why, people, accounts, claims: claimsOf(context, accounts) };
}
