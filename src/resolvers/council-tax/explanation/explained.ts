import type { AccountProperties, CouncilTaxAccount, TransactionYear } from '../../../domain/account.js';
import { councilTaxFacts } from '../../../domain/council-tax/facts.js';
import type { FinancialYear } from '../../../domain/financial-year.js';
import { labelOf } from '../../../domain/financial-year.js';
import { keeping } from '../../../domain/working-sink.js';
import { councilTaxLawOf } from '../../../parameters/law-of-year.js';
import type { Statute } from '../../../parameters/statute.js';
import { dayNumber } from '../../../rules/council-tax/calendar.js';
import { type CouncilTaxYear, councilTax } from '../../../rules/council-tax/council-tax.js';
import { explain } from '../../../rules/council-tax/explain/explain.js';
import { WorkingView } from '../../working-view.js';
import { lineView } from '../answer.js';
import { type RecordedFacts, recordedFacts } from './recorded-facts.js';

/** What was read of an account. */
export interface Read {
  readonly account: CouncilTaxAccount;
  readonly dwellings: AccountProperties | null;
  readonly ledger: TransactionYear | null;
}

/** The law, and whose charges. */
export interface By {
  readonly statute: Statute;
  readonly authority: string;
}

/** A year of an account beside the same facts by the rules, or null where the account has no such year. */
export function explained({ account, dwellings, ledger }: Read, year: FinancialYear, by: By) {
  const totals = account.years.find(one => one.year === year);
  if (!totals) return null;
  const places = dwellings?.properties ?? [];
  const dwelling = places.find(({ current }) => current) ?? places.find(({ charge }) => charge) ?? places[0] ?? null;
  const told = recordedFacts({ year: totals, dwelling, transactions: ledger?.transactions ?? [] });
  const shown = {
    year,
    recorded: totals.charge.minus(totals.benefits),
    sources: [account, dwellings, ledger].flatMap(one => (one ? [one.source] : [])),
  };
  if (told === null) return { ...shown, ...nothing(NO_CHARGE) };
  const answer = worked(told, year, by);
  return typeof answer === 'string'
    ? { ...shown, ...nothing(answer), assumptions: told.assumptions }
    : { ...shown, ...compared(told, answer) };
}

const NO_CHARGE = 'The account shows no charge in a band of England for the year';
const NO_LAW = 'The law of the year is not kept whole';

const nothing = (cannot: string) => ({
  cannot,
  byTheRules: null,
  difference: null,
  differences: [],
  lines: [],
  working: null,
  assumptions: [],
});

/** The same facts by the rules, or why they cannot be worked out. */
function worked(told: RecordedFacts, year: FinancialYear, { statute, authority }: By): CouncilTaxYear | string {
  const law = councilTaxLawOf(statute, year);
  if (law === null) return NO_LAW;
  const { from, to } = told.days;
  const answer = councilTax(councilTaxFacts.parse({ ...told.facts, authority }), {
    law,
    authority: statute.authorities.year(authority, year),
    sink: keeping,
    days: { from: dayNumber(from), to: dayNumber(to) },
  });
  return answer.kind === 'CannotCharge' ? answer.reason : answer;
}

function compared(told: RecordedFacts, answer: CouncilTaxYear) {
  const { ours, difference, differences } = explain(told.recorded, answer);
  const working = told.assumptions.reduce((so, one) => so.assuming(one), answer.working);
  return {
    cannot: null,
    byTheRules: ours,
    difference,
    differences,
    lines: answer.lines.map(lineView),
    working: new WorkingView(`Council tax for ${labelOf(answer.year)} by the facts on the account`, working),
    assumptions: [...told.assumptions, ...answer.warnings],
  };
}
