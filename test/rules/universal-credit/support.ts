import { join } from 'node:path';
import { isoDate } from '../../../src/domain/dates.js';
import type { Household, HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { type AwardHistoryInput, awardHistory } from '../../../src/domain/universal-credit/award-history.js';
import { keeping, type Sink } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import type { UniversalCreditResult } from '../../../src/rules/universal-credit/award.js';
import type { AwardCase } from '../../../src/rules/universal-credit/award-case.js';
import { claimantsOf } from '../../../src/rules/universal-credit/claimants.js';
import { isResponsibleFor } from '../../../src/rules/universal-credit/elements/responsible-for.js';
import { periodOf, ratesDay, universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';

export const statute = loadStatute(join(process.cwd(), 'parameters'));

type AdultInput = HouseholdInput['adults'][number];
type ChildInput = NonNullable<HouseholdInput['children']>[number];
type HomeInput = HouseholdInput['home'];
export type PersonInput = NonNullable<HouseholdInput['nonDependants']>[number]['people'][number];

/** Somebody of 40 without work, income or illness. */
export const adult = (id: string, more: Partial<AdultInput> = {}): AdultInput => ({
  id,
  birthDate: '1986-01-15',
  ...more,
});
export const child = (id: string, birthDate: string, more: Partial<ChildInput> = {}): ChildInput => ({
  id,
  birthDate,
  ...more,
});
export const other = (id: string, more: Partial<PersonInput> = {}): PersonInput => ({
  id,
  birthDate: '1996-01-15',
  ...more,
});
export const job = (net: string, hoursPerWeek = 16) => ({ net, per: 'MONTH' as const, hoursPerWeek });
export const OWNER: HomeInput = { tenure: 'OWNER' };
export const socialHome = (amount: string, more: Partial<HomeInput> = {}): HomeInput => ({
  tenure: 'HOUSING_ASSOCIATION',
  rent: { amount, per: 'MONTH' },
  ...more,
});

/** What differs from a single person of 40 who owns their home, in the assessment period from 6 April 2026. */
export type Facts = Partial<HouseholdInput> & { readonly from?: string };

export function household({ from = '2026-04-06', ...facts }: Facts = {}): Household {
  const read = readHousehold({ claim: { assessedOn: from }, adults: [adult('ann')], home: OWNER, ...facts });
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.household;
}

export function award(facts: Facts = {}, history: AwardHistoryInput = {}, sink: Sink = keeping): UniversalCreditResult {
  const known = household(facts);
  return universalCredit(known, { law: statute.on(ratesDay(known)), sink, history: awardHistory.parse(history) });
}

/** The case as the rules of one provision take it. */
export function aCase(facts: Facts = {}, history: AwardHistoryInput = {}): AwardCase {
  const known = household(facts);
  const period = periodOf(known);
  const law = statute.on(period.from);
  const { claimants, partnerOutside } = claimantsOf(known, period.from, law);
  const children = known.children.filter(one => isResponsibleFor(one, period.to));
  return {
    household: known,
    history: awardHistory.parse(history),
    period,
    lastDay: period.to,
    claimants,
    partnerOutside,
    children,
    law,
    sink: keeping,
  };
}

/** The elements as `CODE amount`. */
export const elementsOf = (result: UniversalCreditResult): string[] =>
  result.elements.map(({ element, working }) => `${element} ${working.amount.toFixed()}`);

export const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }): string[] =>
  findings.map(({ code }) => code);

export const day = isoDate;
