import type { AccountProperty, AccountYear, Transaction, TransactionKind } from '../../../domain/account.js';
import { ENGLISH_BANDS, type EnglishBand } from '../../../domain/charge-bands.js';
import type { CouncilTaxFactsInput } from '../../../domain/council-tax/facts.js';
import { daysIn, type FinancialYear } from '../../../domain/financial-year.js';
import { Money } from '../../../domain/money.js';
import { effectOf, type RecordedYear } from '../../../rules/council-tax/explain/recorded-year.js';
import { countOf, type Days, runsOf, spanText, standing } from './recorded-days.js';
import { recordedPeople } from './recorded-people.js';

/** A year of an account as the back office tells it. */
export interface Told {
  readonly year: AccountYear;
  readonly dwelling: AccountProperty | null;
  readonly transactions: readonly Transaction[];
}

/** The year as a record, and the facts that it says or implies, for the rules. */
export interface RecordedFacts {
  readonly recorded: RecordedYear;
  readonly facts: CouncilTaxFactsInput;
  readonly days: Days;
  readonly assumptions: readonly string[];
}

const REDUCTIONS = [
  { kinds: ['COUNCIL_TAX_REDUCTION', 'BENEFIT'], under: 'S13A_1_A', name: 'Council tax reduction as it was awarded' },
  { kinds: ['DISCRETIONARY_RELIEF'], under: 'S13A_1_C', name: 'Discretionary relief as it was given' },
  { kinds: ['REDUCTION'], under: 'S13A_1_C', name: 'Reduction as it was given' },
] as const satisfies readonly { kinds: readonly TransactionKind[]; under: string; name: string }[];

const BAND = 'The band that the dwelling has now is taken for every day of the year';
const FEATURE = 'The account does not say what the dwelling has for a disabled person: a room is taken';
const ANNEXE = 'The account does not say who uses the annexe: the people of the main dwelling are taken';

const EXEMPTION = 'The account does not say the class of its exemption: the figure by the rules is without it';
const PREMIUM = 'The account does not say what its premium rests on: the figure by the rules is without it';

/** What the record says, or null where it shows no charge in a band of England for the year. */
export function recordedFacts({ year: totals, dwelling, transactions }: Told): RecordedFacts | null {
  const { year } = totals;
  const band = ENGLISH_BANDS.find(known => known === dwelling?.property.band) ?? null;
  const of = (...kinds: TransactionKind[]) => transactions.filter(({ type }) => kinds.includes(type));
  const charged = standing(of('CHARGE'), 'DEBIT', year);
  const runs = runsOf(charged, year);
  const [first, last] = [runs[0], runs.at(-1)];
  if (band === null || !first || !last) return null;
  const days = { from: first.from, to: last.to };
  const disabled = runsOf(standing(of('DISABLED_BAND_REDUCTION'), 'CREDIT', year), year);
  const annexe = runsOf(standing(of('ANNEXE'), 'CREDIT', year), year);
  const { people, assumptions } = recordedPeople(transactions, { charged, year });
  return {
    recorded: {
      charged: totals.charge.minus(totals.benefits),
      fullYearCharge: fullYear(of('CHARGE', 'DISABLED_BAND_REDUCTION'), countOf(charged), year),
      band,
      period: days,
      transactions,
    },
    facts: {
      year,
      dwelling: {
        bands: runs.map(run => ({ band: band satisfies EnglishBand, ...spanText(run) })),
        disabled: disabled.map(run => ({ ...spanText(run), ...ROOM })),
        annexe: annexe.map(run => ({ ...spanText(run), partOfSingleProperty: true, use: 'BY_MAIN_RESIDENTS' })),
      },
      people,
      reductions: reductionsOf(transactions, year),
    },
    days,
    assumptions: [
      BAND,
      ...assumptions,
      ...(disabled.length > 0 ? [FEATURE] : []),
      ...(annexe.length > 0 ? [ANNEXE] : []),
      ...(of('EXEMPTION').length > 0 ? [EXEMPTION] : []),
      ...(of('PREMIUM').length > 0 ? [PREMIUM] : []),
    ],
  };
}

const ROOM = { feature: 'ROOM', mainResidenceOfDisabledPerson: true, essentialOrMajorImportance: true } as const;

/** What a whole year is charged at the rate of the days that were charged. */
const fullYear = (charges: readonly Transaction[], days: number, year: FinancialYear): Money =>
  effectOf(charges).times(daysIn(year)).dividedBy(days).roundedToPenny();

/** Reductions are decided by another scheme: they are taken as the account has them. */
function reductionsOf(transactions: readonly Transaction[], year: FinancialYear): CouncilTaxFactsInput['reductions'] {
  return REDUCTIONS.flatMap(({ kinds, under, name }) => {
    const postings = transactions.filter(({ type }) => (kinds as readonly string[]).includes(type));
    const amount = effectOf(postings).negated();
    const runs = runsOf(standing(postings, 'CREDIT', year), year);
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last || !amount.moreThan(Money.zero)) return [];
    return [{ under, name, amount: amount.toFixed(), ...spanText({ from: first.from, to: last.to }) }];
  });
}
