import { type FinancialYear, labelOf } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { keeping } from '../../domain/working-sink.js';
import type { AuthorityYear } from '../../parameters/authority.js';
import type { CouncilTaxLaw } from '../../parameters/council-tax.js';
import { councilTaxLawOf, councilTaxYears } from '../../parameters/law-of-year.js';
import type { Statute } from '../../parameters/statute.js';
import { daysText } from '../../rules/council-tax/bill-line.js';
import type { Bill } from '../../rules/council-tax/bills.js';
import { dayNumber } from '../../rules/council-tax/calendar.js';
import { type CouncilTaxYear, councilTax } from '../../rules/council-tax/council-tax.js';
import type { CouncilTaxLine } from '../../rules/council-tax/line.js';
import { type InputProblem, type InputProblems, inputProblems } from '../input-problems.js';
import { nearNames } from '../near-names.js';
import { WorkingView } from '../working-view.js';
import type { Question } from './question.js';

/** What the rules are run with. */
export interface InForce {
  readonly statute: Statute;
  readonly rulesVersion: string;
}

/** A line of the bill as callers see it. */
export const lineView = (line: CouncilTaxLine) => ({
  ...line,
  discountPercent: line.discountShare?.times(100).toNumber() ?? null,
  premiumPercent: line.premiumShare?.times(100).toNumber() ?? null,
  get working() {
    return new WorkingView(daysText(line), line.working);
  },
});

/** A calculation as callers see it, each part put together only where it is asked for. */
export class Calculation {
  readonly kind = 'CouncilTaxCalculation';
  private readonly result: Working;

  constructor(
    private readonly question: Question,
    private readonly worked: { readonly answer: CouncilTaxYear; readonly law: CouncilTaxLaw },
    private readonly inForce: InForce,
  ) {
    this.result = question.assumptions.reduce((working, one) => working.assuming(one), worked.answer.working);
  }

  get answer(): CouncilTaxYear {
    return this.worked.answer;
  }
  get law(): CouncilTaxLaw {
    return this.worked.law;
  }

  get year(): FinancialYear {
    return this.answer.year;
  }
  get from() {
    return this.question.days.from;
  }
  get to() {
    return this.question.days.to;
  }
  get total(): Money {
    return this.answer.total;
  }
  get lines() {
    return this.answer.lines.map(lineView);
  }
  get bills(): readonly Bill[] {
    return this.answer.bills;
  }
  get assumptions(): readonly string[] {
    return this.working.warnings.flatMap(({ kind, says }) => (kind === 'ASSUMPTION' ? [says] : []));
  }
  get warnings(): readonly string[] {
    return this.answer.warnings;
  }
  /** For keeping. */
  get kept(): Working {
    return this.result;
  }
  get working(): WorkingView {
    return new WorkingView(`Council tax for ${labelOf(this.year)}`, this.result);
  }
  get rulesVersion(): string {
    return this.inForce.rulesVersion;
  }
  get parametersVersion(): string {
    return this.inForce.statute.version;
  }
}

/** Runs the rules, or says what is not known to them. */
export function councilTaxAnswer(question: Question, inForce: InForce): Calculation | InputProblems {
  const { facts, days } = question;
  const { statute } = inForce;
  const law = councilTaxLawOf(statute, days.year);
  if (law === null) return inputProblems([yearNotKept(statute)]);
  const authority = facts.authority ? statute.authorities.year(facts.authority, days.year) : null;
  if (facts.authority && authority === null && facts.elements.length === 0) {
    return inputProblems([noTable(statute, facts.authority)]);
  }
  const run = { from: dayNumber(days.from), to: dayNumber(days.to) };
  const answer = councilTax(facts, { law, authority, sink: keeping, days: run });
  if (answer.kind === 'CouncilTaxYear') return new Calculation(question, { answer, law }, inForce);
  return inputProblems([cannotCharge(answer.code, answer.reason, authority)]);
}

function yearNotKept(statute: Statute): InputProblem {
  const years = councilTaxYears(statute);
  const valid = years ? `${labelOf(years.first)} to ${labelOf(years.last)}` : 'none: no figures of the law are kept';
  return { field: 'year', problem: 'is a year whose law is not kept here whole', valid };
}

/** Names what is held, never what was asked for. */
function noTable({ authorities }: Statute, asked: string): InputProblem {
  const years = authorities.all.filter(({ authority }) => authority === asked).map(({ year }) => labelOf(year));
  if (years.length > 0) {
    const valid = `${years.join(', ')} for this authority, or the charge itself as \`elements\``;
    return { field: 'year', problem: "is a year for which the authority's charges are not held", valid };
  }
  const near = nearNames(asked, [...new Set(authorities.all.map(({ authority }) => authority))]);
  const like = near.length > 0 ? `Near ones: ${near.join(', ')}. ` : '';
  const valid = `${like}Query.billingAuthorities lists all; or give the charge itself as \`elements\``;
  return { field: 'authority', problem: 'is no billing authority whose charges are held', valid };
}

function cannotCharge(code: string, reason: string, table: AuthorityYear | null): InputProblem {
  if (code === 'UNKNOWN_PART') {
    const parts = (table?.parishes ?? []).map(({ id }) => id).slice(0, 20);
    const valid = parts.length > 0 ? `one of ${parts.join(', ')}` : 'none: the table has no parts';
    return { field: 'part', problem: 'is no part of the area in the table', valid };
  }
  return {
    field: 'authority',
    problem: reason,
    valid: 'another authority or year, or the charge itself as `elements`',
  };
}
