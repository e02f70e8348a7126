import { Decimal } from 'decimal.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Household } from '../../domain/household/household.js';
import { INCOME_KINDS } from '../../domain/household/income.js';
import type { NonDependantPerson } from '../../domain/household/non-dependant.js';
import type { Rent } from '../../domain/household/rent.js';
import type { Money } from '../../domain/money.js';

/** What of a household's facts can be raised for the second of the two days. */
export const RAISABLE = ['RENT', 'EARNINGS', 'COUNCIL_TAX', ...INCOME_KINDS] as const;
export type Raisable = (typeof RAISABLE)[number];

/** Percent by what is raised, as text: `{ STATE_PENSION: '4.8' }`. */
export type Raises = Readonly<Partial<Record<Raisable, string>>>;

/**
 * The household with its own amounts raised: the law's new figures say what is allowed, not that a pension in payment or a
 * rent went up. Each to the penny, as it would be paid. The same household where nothing is to be raised.
 */
export function raised(household: Household, raises: Raises): Household {
  if (Object.keys(raises).length === 0) return household;
  const { adults, nonDependants, home, councilTax } = household;
  return {
    ...household,
    adults: adults.map(one => paid(one, raises)),
    nonDependants: nonDependants.map(({ people }) => ({ people: people.map(one => paid(one, raises)) })),
    home: { ...home, rent: home.rent && rentOf(home.rent, raises) },
    councilTax: councilTax && { ...councilTax, amount: up(councilTax.amount, raises.COUNCIL_TAX) },
  };
}

function paid<Person extends Adult | NonDependantPerson>(person: Person, raises: Raises): Person {
  const earned = raises.EARNINGS;
  return {
    ...person,
    incomes: person.incomes.map(one => ({ ...one, amount: up(one.amount, raises[one.kind]) })),
    employments: person.employments.map(job => ({
      ...job,
      gross: job.gross && up(job.gross, earned),
      net: job.net && up(job.net, earned),
    })),
    selfEmployments: person.selfEmployments.map(trade => ({ ...trade, receipts: up(trade.receipts, earned) })),
  };
}

/** With the services in it, which rise with the rent. */
const rentOf = (rent: Rent, { RENT }: Raises): Rent => ({
  ...rent,
  amount: up(rent.amount, RENT),
  services: rent.services.map(one => ({ ...one, amount: one.amount && up(one.amount, RENT) })),
});

const up = (amount: Money, percent: string | undefined): Money =>
  percent === undefined ? amount : amount.times(new Decimal(percent).dividedBy(100).plus(1)).roundedToPenny();
