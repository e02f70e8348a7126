import { z } from 'zod';
import { day, pounds } from '../council-tax/dated.js';
import { hoursPerWeek, orNull, period, yes } from './values.js';

/**
 * How a pension contribution is paid, which decides its tax relief. `NET_PAY`: out of gross pay before tax.
 * `RELIEF_AT_SOURCE`: the sum the person pays, to which the provider adds basic rate relief. `NO_RELIEF`: not tax relieved.
 * Salary sacrifice is no contribution of the person's: state the pay that is left.
 */
export const PENSION_CONTRIBUTION_KINDS = ['NET_PAY', 'RELIEF_AT_SOURCE', 'NO_RELIEF'] as const;

export const pensionContribution = z.strictObject({
  kind: z.enum(PENSION_CONTRIBUTION_KINDS),
  amount: pounds,
  per: period,
});
export type PensionContribution = z.output<typeof pensionContribution>;

const pensionContributions = z.array(pensionContribution).max(4, 'must be at most 4 contributions').default([]);

/** Work with an earnings disregard of its own. HB Regs Sch 4 para 8. */
export const SPECIAL_OCCUPATIONS = [
  'PART_TIME_FIREFIGHTER',
  'AUXILIARY_COASTGUARD',
  'PART_TIME_LIFEBOAT',
  'RESERVE_FORCES',
] as const;

/** One job. */
export const employment = z
  .strictObject({
    /** Before tax, National Insurance and pension contributions. */
    gross: orNull(pounds),
    /** After tax and National Insurance, before pension contributions. Either this or `gross`. */
    net: orNull(pounds),
    per: period,
    hoursPerWeek,
    startedOn: orNull(day),
    pensionContributions,
    specialOccupation: orNull(z.enum(SPECIAL_OCCUPATIONS)),
    /** Permitted work of a person on ESA, Incapacity Benefit or SDA. */
    permittedWork: yes,
    /** Statutory sick, maternity, paternity or adoption pay: earnings, though nobody is at work. */
    statutoryPay: yes,
  })
  .refine(({ gross, net }) => (gross === null) !== (net === null), {
    message: 'must be stated, or else net: one of the two',
    path: ['gross'],
  });
export type Employment = z.output<typeof employment>;

/** One trade. */
export const selfEmployment = z.strictObject({
  trade: z.enum(['CHILD_MINDER', 'OTHER']).default('OTHER'),
  /** Takings before any expense. */
  receipts: pounds,
  /** Expenses that the scheme's own rules allow. A child-minder's are not asked in housing benefit. */
  expenses: pounds,
  per: period,
  hoursPerWeek,
  startedOn: day,
  pensionContributions,
  /** Losses of earlier assessment periods not yet used. UC Regs reg 57A. */
  unusedLosses: orNull(pounds),
  /** Found to be in gainful self-employment. UC Regs reg 64. */
  gainful: z.boolean().default(true),
});
export type SelfEmployment = z.output<typeof selfEmployment>;

export const work = {
  employments: z.array(employment).max(8, 'must be at most 8 jobs').default([]),
  selfEmployments: z.array(selfEmployment).max(4, 'must be at most 4 trades').default([]),
};
