import { z } from 'zod';
import type { DiscountInput } from '../../../casework/discounts/apply.js';
import { RELIEFS, type Relief } from '../../../casework/discounts/reliefs.js';
import { disregardClaim } from '../../../domain/council-tax/disregard-claim.js';
import { dwellingFacts } from '../../../domain/council-tax/dwelling-facts.js';
import { exemptionClaim } from '../../../domain/council-tax/exemption-claim.js';
import { premiumExceptionClaim } from '../../../domain/council-tax/premium-exception-claim.js';
import { isoText } from '../../../domain/dates.js';
import type { AccountRef } from '../../../domain/references.js';
import type { DiscountApplicationInput } from '../../../schema/inputs/casework/discount.js';
import { type InputProblem, type InputProblems, inputProblems, problemsOf } from '../../input-problems.js';
import { said } from '../../said.js';
import { aDay } from '../known.js';
import { aPerson } from '../shapes.js';

const PARTS = ['disregard', 'exemption', 'disabled', 'majorWorks', 'premiumException'] as const;
type Part = (typeof PARTS)[number];

const PART_OF: { readonly [Name in Relief]: Part | null } = {
  SINGLE_PERSON: null,
  DISREGARD: 'disregard',
  EXEMPTION: 'exemption',
  DISABLED_BAND: 'disabled',
  EMPTY_HOME: null,
  MAJOR_WORKS: 'majorWorks',
  PREMIUM_EXCEPTION: 'premiumException',
};

/** The rules' own forms of the claims. */
const FORMS: { readonly [Name in Part]: z.ZodType } = {
  disregard: disregardClaim,
  exemption: exemptionClaim,
  disabled: dwellingFacts.shape.disabled.unwrap().element,
  majorWorks: dwellingFacts.shape.majorWorks.unwrap().element,
  premiumException: premiumExceptionClaim,
};

/** What the command takes. The claim stays in the text in which it was said, once the rules' own form has read it. */
export const discountShape = z.strictObject({
  customer: aPerson,
  account: z.custom<AccountRef>(value => typeof value === 'string'),
  relief: z.enum(RELIEFS),
  from: aDay,
  whose: z.enum(['HOLDER', 'ANOTHER_ADULT']),
  claim: z.record(z.string(), z.json()),
}) satisfies z.ZodType<DiscountInput>;

/** Reads an application: the one part that belongs to what is asked for, and no other. */
export function claimed(input: DiscountApplicationInput): DiscountInput | InputProblems {
  const { customer, account, relief, from, whose } = input;
  const part = PART_OF[relief as Relief];
  const others = PARTS.filter(name => name !== part && input[name] != null);
  const problems: InputProblem[] = others.map(name => ({
    field: name,
    problem: 'does not belong to what is asked for',
    valid: part ?? 'nothing beside `relief` and `from`',
  }));
  const stated = part === null ? {} : input[part];
  if (part !== null && stated == null) problems.push({ field: part, problem: 'is missing', valid: 'its facts' });
  const claim = { ...(said(stated ?? {}) as Record<string, unknown>), from: isoText(from) };
  const read = part === null || stated == null ? null : FORMS[part].safeParse(claim);
  if (read?.success === false)
    problems.push(...problemsOf(read.error).map(one => ({ ...one, field: `${part}.${one.field}` })));
  if (problems.length > 0) return inputProblems(problems);
  const shaped = discountShape.safeParse({ customer, account, relief, from, whose, claim });
  return shaped.success ? shaped.data : inputProblems(problemsOf(shaped.error));
}
