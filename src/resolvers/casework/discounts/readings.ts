import { givenOn } from '../../../casework/back-office/given.js';
import type { DiscountInput, DiscountReadings } from '../../../casework/discounts/apply.js';
import { RELIEF_WORDS } from '../../../casework/discounts/reliefs.js';
import type { CouncilTaxFactsInput } from '../../../domain/council-tax/facts.js';
import { isoDate, isoText } from '../../../domain/dates.js';
import type { Context } from '../../context.js';
import { accountRead } from '../council-tax/account-read.js';
import { type Charged, effectOnAccount } from '../council-tax/bill-effect.js';

type People = NonNullable<CouncilTaxFactsInput['people']>;
type Dwelling = CouncilTaxFactsInput['dwelling'];

/** Reads the account past every cache, and works out the year's bill with what is asked for and without. */
export async function discountReadings(input: DiscountInput, context: Context): Promise<DiscountReadings> {
  const { customer, account, from, relief } = input;
  const read = await accountRead(context.fresh, { account, holder: customer }, from);
  const { shownBy } = RELIEF_WORDS[relief];
  return {
    account: read?.account ?? null,
    already: shownBy !== null && givenOn(read?.ledger?.transactions ?? [], shownBy.posting, from),
    bill: effectOnAccount(read, told => ({ after: withRelief(told, input) }), context),
  };
}

/** The account's own facts with what is asked for. */
function withRelief(told: Charged, { relief, from, whose, claim }: DiscountInput): Charged {
  const day = isoText(from);
  const { people = [], dwelling } = told.facts;
  const facts = (changed: { people?: People; dwelling?: Dwelling }): Charged => ({
    ...told,
    facts: { ...told.facts, ...changed },
  });
  const add = (list: 'exemptions' | 'disabled' | 'majorWorks' | 'premiumExceptions') =>
    ({ ...dwelling, [list]: [...((dwelling[list] ?? []) as object[]), claim] }) as Dwelling;
  switch (relief) {
    case 'SINGLE_PERSON':
      return facts({ people: people.map((one, at) => (at === 0 ? one : gone(one, day))) });
    case 'DISREGARD':
      return facts({
        people: people.map((one, at) => (at === (whose === 'HOLDER' ? 0 : 1) ? counted(one, claim) : one)),
      });
    case 'EXEMPTION':
      return facts({
        dwelling: add('exemptions'),
        ...(LIVED_IN.includes(String(claim.class)) ? {} : { people: empty(people, day) }),
      });
    case 'DISABLED_BAND':
      return facts({ dwelling: add('disabled') });
    case 'EMPTY_HOME':
      return facts({ people: empty(people, day), dwelling: { ...dwelling, unfurnished: [{ from: day }] } });
    case 'MAJOR_WORKS':
      return facts({
        people: empty(people, day),
        dwelling: { ...add('majorWorks'), unfurnished: [{ from: day }] },
      });
    case 'PREMIUM_EXCEPTION':
      return facts({ people: empty(people, day), dwelling: add('premiumExceptions') });
  }
}

/** Classes of dwellings that somebody lives in: the others are for empty ones. SI 1992/558, art. 3. */
const LIVED_IN = ['M', 'N', 'O', 'P', 'S', 'U', 'V', 'W'];

type Person = People[number];
const OWNER = [{ kind: 'FREEHOLD' as const }];

/** Lives there no longer from a day. */
function gone(person: Person, day: string): Person {
  const before = previous(day);
  const residence = (person.residence ?? []).flatMap(span => {
    const [from, to] = [span.from ?? null, span.to ?? null];
    if (from !== null && from >= day) return [];
    return [{ ...span, to: to !== null && to < day ? to : before }];
  });
  return { ...person, residence };
}

const previous = (day: string): string => isoText(isoDate(day).subtract({ days: 1 }));

const counted = (person: Person, claim: object): Person => ({
  ...person,
  disregards: [...(person.disregards ?? []), claim as never],
});

/** Nobody lives there from a day, and the account holder owns it. */
const empty = (people: People, day: string): People =>
  people.map((one, at) => (at === 0 ? { ...gone(one, day), interests: OWNER } : gone(one, day)));
