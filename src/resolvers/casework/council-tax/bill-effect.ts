import type { BillEffect, BillFigure } from '../../../casework/kept/bill-effect.js';
import { type CouncilTaxFactsInput, councilTaxFacts } from '../../../domain/council-tax/facts.js';
import { isBefore, type PlainDate } from '../../../domain/dates.js';
import { toJson } from '../../../domain/working-json.js';
import { keeping } from '../../../domain/working-sink.js';
import { councilTaxLawOf } from '../../../parameters/law-of-year.js';
import type { Statute } from '../../../parameters/statute.js';
import { dayNumber } from '../../../rules/council-tax/calendar.js';
import { type CouncilTaxYear, councilTax } from '../../../rules/council-tax/council-tax.js';
import { recordedFacts } from '../../council-tax/explanation/recorded-facts.js';
import { type AccountRead, currentDwelling } from './account-read.js';

/** The law, whose charges, and which code. */
export interface By {
  readonly statute: Statute;
  readonly authority: string;
  readonly rulesVersion: string;
}

/** What is charged for: facts, and the days of the year asked about. */
export interface Charged {
  readonly facts: CouncilTaxFactsInput;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface Compared {
  readonly before: Charged | null;
  readonly after: Charged | null;
  readonly assumptions: readonly string[];
}

const MOST_SAID = 60;

/** No figures, and why. */
export const noEffect = (cannot: string | null, { rulesVersion, statute }: By): BillEffect => ({
  cannot,
  before: null,
  after: null,
  assumptions: [],
  findings: [],
  rulesVersion,
  parametersVersion: statute.version,
});

/** What the account's own facts come to, with the change and without it. */
export function effectOnAccount(
  read: AccountRead | null,
  change: (told: Charged) => Pick<Compared, 'after'> & { readonly assumptions?: readonly string[] },
  by: By,
): BillEffect {
  const year = read?.account.years.find(one => one.year === read.year);
  if (!read || !year) return noEffect('The account has no charge for the year of the day', by);
  const transactions = read.ledger?.transactions ?? [];
  const told = recordedFacts({ year, dwelling: currentDwelling(read), transactions });
  if (told === null) return noEffect('The account shows no charge in a band of England for the year', by);
  const before = { facts: told.facts, ...told.days };
  const { after, assumptions = [] } = change(before);
  return compared({ before, after, assumptions: [...told.assumptions, ...assumptions] }, by);
}

/** Both charges by the rules. */
export function compared({ before, after, assumptions }: Compared, by: By): BillEffect {
  const [old, now] = [before && worked(before, by), after && worked(after, by)];
  const cannot = [old, now].find(one => typeof one === 'string');
  if (typeof cannot === 'string') return noEffect(cannot, by);
  const [was, is] = [old as CouncilTaxYear | null, now as CouncilTaxYear | null];
  return {
    ...noEffect(null, by),
    before: before && was && figure(before, was),
    after: after && is && figure(after, is),
    assumptions: [...new Set([...assumptions, ...(is?.warnings ?? was?.warnings ?? [])])].slice(0, MOST_SAID),
    findings: (is?.findings ?? [])
      .filter(({ subject }) => subject !== 'LIABILITY')
      .slice(0, 40)
      .map(({ given, reason, law }) => ({ given, reason, law })),
  };
}

const figure = ({ from, to }: Charged, { total, working }: CouncilTaxYear): BillFigure => ({
  from,
  to,
  amount: total,
  working: toJson(working),
});

/** What the rules say, or why they cannot. */
function worked({ facts, from, to }: Charged, { statute, authority }: By): CouncilTaxYear | string {
  const law = councilTaxLawOf(statute, Number(facts.year) as never);
  if (law === null) return 'The law of the year is not kept whole';
  if (isBefore(to, from)) return 'Nothing is charged for the days of the year that are left';
  const answer = councilTax(councilTaxFacts.parse({ ...facts, authority }), {
    law,
    authority: statute.authorities.year(authority, Number(facts.year) as never),
    sink: keeping,
    days: { from: dayNumber(from), to: dayNumber(to) },
  });
  return answer.kind === 'CannotCharge' ? answer.reason : answer;
}
