import { join } from 'node:path';
import type { CouncilTaxFacts, CouncilTaxFactsInput } from '../../../src/domain/council-tax/facts.js';
import { readCouncilTaxFacts } from '../../../src/domain/council-tax/facts-problems.js';
import { financialYear, firstDayOf } from '../../../src/domain/financial-year.js';
import type { Sink } from '../../../src/domain/working-sink.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { type CouncilTaxYear, councilTax } from '../../../src/rules/council-tax/council-tax.js';

export const statute = loadStatute(join(process.cwd(), 'parameters'));
export const lawOf = (year: number) => statute.on(firstDayOf(financialYear(year))).councilTax;

/** Facts of a Band D home charged the given sum for the whole year, with nobody in it. */
export function facts(input: Partial<CouncilTaxFactsInput> & { charge?: string }): CouncilTaxFacts {
  const { charge, ...rest } = input;
  const read = readCouncilTaxFacts({
    year: 2025,
    elements: [{ name: 'Council', bandD: charge ?? '2000.00' }],
    dwelling: { bands: [{ band: 'D' }] },
    people: [],
    ...rest,
  });
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.facts;
}

/** The year as the rules have it, with every step kept. */
export function yearOf(input: Parameters<typeof facts>[0], sink: Sink = keeping): CouncilTaxYear {
  const known = facts(input);
  const authority = known.authority ? statute.authorities.year(known.authority, financialYear(known.year)) : null;
  const year = councilTax(known, { law: lawOf(known.year), authority, sink });
  if (year.kind === 'CannotCharge') throw new Error(year.reason);
  return year;
}

export const totalOf = (input: Parameters<typeof facts>[0]): string => yearOf(input).total.toFixed();

/** The lines as `days net`, which is what a case is worked out to. */
export const linesOf = (input: Parameters<typeof facts>[0]): string[] =>
  yearOf(input).lines.map(({ days, net }) => `${days} ${net.toFixed()}`);

type Person = NonNullable<CouncilTaxFactsInput['people']>[number];
export const resident = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  birthDate: '1980-01-01',
  residence: [{}],
  ...more,
});
export const owner = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  birthDate: '1970-01-01',
  interests: [{ kind: 'FREEHOLD' }],
  ...more,
});
export const householder = (id: string, more: Partial<Person> = {}): Person =>
  resident(id, { interests: [{ kind: 'FREEHOLD' }], ...more });
