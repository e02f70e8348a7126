import type { CouncilTaxFacts } from '../../domain/council-tax/facts.js';
import { type FinancialYear, financialYear } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { AuthorityYear } from '../../parameters/authority.js';
import type { CouncilTaxLaw } from '../../parameters/council-tax.js';
import { billLine, daysText } from './bill-line.js';
import { type Bill, billsOf } from './bills.js';
import type { Run } from './calendar.js';
import { type CannotCharge, chargesOf } from './charge/charges.js';
import type { YearFacts } from './day-facts.js';
import { occupation } from './dwelling/occupation.js';
import type { CouncilTaxLine } from './line.js';
import { NOTHING_DECIDED, rulesOfFacts, rulesOfPolicy } from './local-rules.js';
import { type DatedFinding, periods } from './periods.js';
import { warningsOf } from './warnings.js';
import { daysOf } from './year-days.js';

/** A year of council tax for one dwelling. */
export interface CouncilTaxYear {
  readonly kind: 'CouncilTaxYear';
  readonly year: FinancialYear;
  readonly lines: readonly CouncilTaxLine[];
  /** For each set of people liable together, in order of their first day. */
  readonly bills: readonly Bill[];
  readonly total: Money;
  readonly working: Working;
  readonly findings: readonly DatedFinding[];
  /** What a person should look at before relying on the figure. The working says these and what its figures rest on. */
  readonly warnings: readonly string[];
}

/** What the rules need besides the facts. */
export interface CouncilTaxMeans {
  /** The law of the financial year asked about. */
  readonly law: CouncilTaxLaw;
  /** The authority's table for the year; null where there is none or the facts give the amounts themselves. */
  readonly authority: AuthorityYear | null;
  readonly sink: Sink;
  /** Days of the year, where not the whole of it is asked about. A day's charge is still its share of the whole year. */
  readonly days?: Run;
}

/**
 * Who is liable for a dwelling on each day of a year, and for how much. LGFA 1992, ss 2 and 4 to 13A. Pure: the same facts
 * and law give the same answer.
 */
export function councilTax(facts: CouncilTaxFacts, means: CouncilTaxMeans): CouncilTaxYear | CannotCharge {
  const { law, sink } = means;
  const charges = chargesOf(facts, means);
  if (charges.kind === 'CannotCharge') return charges;
  const run = daysOf(facts.year);
  const yearFacts: YearFacts = {
    facts,
    law,
    local: localRules(facts, means.authority),
    occupation: occupation(facts, law),
  };
  const lines = periods(yearFacts, means.days ?? run).map(period =>
    billLine(period, { year: run, charge: charges.charge, sink }),
  );
  const warnings = warningsOf({ facts, lines, notes: charges.notes });
  const sum = sink.sum(lines.map(line => ({ of: line.working, note: () => daysText(line) })));
  const working = warnings.reduce((so, warning) => so.assuming(warning), sum);
  return {
    kind: 'CouncilTaxYear',
    year: financialYear(facts.year),
    lines,
    bills: billsOf(lines),
    total: working.amount,
    working,
    findings: lines.flatMap(line => line.findings),
    warnings,
  };
}

const localRules = (facts: CouncilTaxFacts, authority: AuthorityYear | null) =>
  facts.decisions ? rulesOfFacts(facts.decisions) : authority ? rulesOfPolicy(authority.policy) : NOTHING_DECIDED;
