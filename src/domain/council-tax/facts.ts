import { z } from 'zod';
import { chargeElement, reductionFacts } from './charge-facts.js';
import { dwellingFacts } from './dwelling-facts.js';
import { localDecisions } from './local-decisions.js';
import { personFacts } from './person-facts.js';

/** How many of each thing one calculation takes: enough for any house, small enough to answer at once. */
export const MOST_PEOPLE = 30;
export const MOST_ELEMENTS = 12;
const MARCH = 3;

/** One dwelling in one financial year: everything its charge turns on, with the days on which it was so. */
export const councilTaxFacts = z
  .strictObject({
    /** The calendar year in which the financial year begins: 2026 for 2026-27. */
    year: z.number().int().min(1993).max(2099),
    /** The billing authority by its code; absent where `elements` are given. */
    authority: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/, 'must be a billing authority, such as hartlepool')
      .nullish(),
    /** The parish or part of the area, where its charge differs. */
    part: z.string().min(1).max(60).nullish(),
    /** The charge, where it is not to be looked up. */
    elements: z.array(chargeElement).max(MOST_ELEMENTS).default([]),
    /** What the authority decided, where it is not to be looked up. */
    decisions: localDecisions.nullish(),
    dwelling: dwellingFacts,
    people: z.array(personFacts).max(MOST_PEOPLE).default([]),
    reductions: z.array(reductionFacts).max(20).default([]),
  })
  .superRefine((facts, context) => {
    const ids = new Set(facts.people.map(person => person.id));
    if (ids.size < facts.people.length)
      context.addIssue({ code: 'custom', path: ['people'], message: 'must not name the same person twice' });
    facts.people.forEach((person, at) => {
      if (person.partners.some(partner => !ids.has(partner.person)))
        context.addIssue({ code: 'custom', path: ['people', at, 'partners'], message: 'must be people named here' });
      // Somebody not yet born would be under 18 and make the dwelling exempt by a slip of the pen.
      if (person.birthDate && person.birthDate.year * 100 + person.birthDate.month > (facts.year + 1) * 100 + MARCH)
        context.addIssue({
          code: 'custom',
          path: ['people', at, 'birthDate'],
          message: 'must be born before the year ends',
        });
    });
  });
export type CouncilTaxFacts = z.output<typeof councilTaxFacts>;
export type CouncilTaxFactsInput = z.input<typeof councilTaxFacts>;
