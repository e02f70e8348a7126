import { z } from 'zod';
import { type Adult, adult } from './adult.js';
import { awards } from './awards.js';
import { capitalItem } from './capital.js';
import { child } from './child.js';
import { claimFacts } from './claim-facts.js';
import { councilTaxLiability } from './council-tax.js';
import { home } from './home.js';
import type { IncomeKind } from './income.js';
import { nonDependant } from './non-dependant.js';
import { orNull } from './values.js';

export const MOST_CHILDREN = 20;
export const MOST_NON_DEPENDANTS = 12;
export const MOST_CAPITAL_ITEMS = 40;

/**
 * A household on one day: everything that housing benefit, council tax reduction, universal credit, pension credit and the
 * benefit cap turn on. No names, no references: a calculation needs nobody's identity.
 */
export const household = z
  .strictObject({
    claim: claimFacts,
    /** The claimant, then the partner. */
    adults: z
      .array(adult)
      .min(1, 'must be the claimant, or claimant and partner')
      .max(2, 'must be the claimant, or claimant and partner'),
    children: z.array(child).max(MOST_CHILDREN, `must be at most ${MOST_CHILDREN} children`).default([]),
    nonDependants: z.array(nonDependant).max(MOST_NON_DEPENDANTS, `must be at most ${MOST_NON_DEPENDANTS}`).default([]),
    home,
    councilTax: orNull(councilTaxLiability),
    capital: z.array(capitalItem).max(MOST_CAPITAL_ITEMS, `must be at most ${MOST_CAPITAL_ITEMS} holdings`).default([]),
    awards: awards.prefault({}),
  })
  .superRefine((facts, context) => {
    const says = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const ids = [...facts.adults, ...facts.children, ...facts.nonDependants.flatMap(unit => unit.people)].map(
      one => one.id,
    );
    if (new Set(ids).size < ids.length) says(['adults'], 'must not share an id with anybody else of the household');
    facts.adults.forEach((one, at) => {
      if (!paidAsStated(one))
        says(['adults', at, 'carer', 'allowance'], 'must be PAID exactly where an allowance is among the incomes');
      if (one.carer.caresFor !== null && !ids.includes(one.carer.caresFor))
        says(['adults', at, 'carer', 'caresFor'], 'must be somebody named here');
    });
    facts.capital.forEach(({ owner }, at) => {
      if (owner !== null && !facts.adults.some(({ id }) => id === owner))
        says(['capital', at, 'owner'], 'must be the claimant or the partner');
    });
  });
export type Household = z.output<typeof household>;
export type HouseholdInput = z.input<typeof household>;

const CARERS: readonly IncomeKind[] = ['CARERS_ALLOWANCE', 'CARER_SUPPORT_PAYMENT'];
const paidAsStated = ({ carer, incomes }: Adult): boolean =>
  (carer.allowance === 'PAID') === incomes.some(({ kind }) => CARERS.includes(kind));
