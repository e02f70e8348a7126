import { z } from 'zod';
import { CHARGE_BANDS, ENGLISH_BANDS } from '../domain/charge-bands.js';
import { isoDate } from '../domain/dates.js';
import { Money } from '../domain/money.js';
import { count, days, hours, type LawOf, monthDay, oneOf, percent, pounds, weeks, years } from './figure.js';
import { record, table, tiers, whereInForce } from './figure-shapes.js';

const PoundsText = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,2})?$/, 'not an amount in pounds')
  .transform(Money.pounds);
const WholeText = z
  .string()
  .regex(/^\d{1,9}$/, 'not a whole number')
  .transform(Number);
const YesNo = z.enum(['true', 'false']).transform(text => text === 'true');
const DayText = z.iso.date('not a date written as yyyy-mm-dd').transform(isoDate);

/** Capital value on 1 April 1991: more than `over`, not more than `upTo` (null: no upper end). LGFA 1992, s. 5(2). */
const BandValue = z
  .strictObject({ over: PoundsText, up_to: PoundsText.optional() })
  .transform(({ over, up_to }) => ({ over, upTo: up_to ?? null }));
export type BandValue = z.infer<typeof BandValue>;

// biome-ignore format: one list, one line
export const EXEMPTION_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W'] as const;
export type ExemptionClass = (typeof EXEMPTION_CLASSES)[number];

/** A class of exempt dwelling. SI 1992/558, art. 3. Months are null where the class has no limit of that kind. */
const Exemption = z
  .strictObject({
    status: z.enum(['in_force', 'abolished']),
    ended: DayText.optional(),
    occupied: YesNo.optional(),
    max_months: WholeText.optional(),
    max_months_after_grant: WholeText.optional(),
    clock: z.string().optional(),
    test: z.string(),
    replaced_by: z.string().optional(),
  })
  .transform(({ status, ended, occupied, clock, test, ...rest }) => ({
    status,
    ended: ended ?? null,
    /** Whether somebody lives there; null for an abolished class. */
    occupied: occupied ?? null,
    maxMonths: rest.max_months ?? null,
    maxMonthsAfterGrant: rest.max_months_after_grant ?? null,
    clock: clock ?? null,
    test,
    replacedBy: rest.replaced_by ?? null,
  }));
export type Exemption = z.infer<typeof Exemption>;

export const PREMIUM_EXCEPTION_CLASSES = ['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const;
export type PremiumExceptionClass = (typeof PREMIUM_EXCEPTION_CLASSES)[number];

/** A class of dwelling that bears no premium. SI 2003/3011, regs 8 to 17. */
const PremiumException = z
  .strictObject({
    applies_to: z.array(z.enum(['empty', 'second_home'])).min(1),
    months: WholeText.optional(),
    clock: z.string().optional(),
    test: z.string(),
  })
  .transform(({ applies_to, months: limit, clock, test }) => ({
    appliesTo: applies_to,
    months: limit ?? null,
    clock: clock ?? null,
    test,
  }));
export type PremiumException = z.infer<typeof PremiumException>;

const LIMITS = ['least', 'most'] as const;
/** By the month in which the bill is issued; a bill issued before April counts as April's. */
export const ISSUE_MONTHS = [
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
  'jan',
  'feb',
  'mar',
] as const;

/** Every figure of council tax in England that rules use. The names are those of the files in `parameters/council-tax`. */
export const councilTax = {
  bandValues: table(record(BandValue), ENGLISH_BANDS),
  bandProportionNinths: table(count, CHARGE_BANDS),
  adultAgeYears: years,

  singleResidentDiscount: percent,
  allDisregardedDiscount: percent,
  annexeDiscount: percent,
  secondHomeDiscountLimits: table(percent, LIMITS),
  emptyDwellingDiscountLimits: table(percent, LIMITS),
  localReductionLimits: table(percent, LIMITS),
  discretionaryReductionLimits: table(percent, LIMITS),

  apprenticeMaxPayPerWeek: pounds,
  careWorkerMaxPayPerWeek: pounds,
  careWorkerMinHoursPerWeek: hours,
  carerMinHoursPerWeek: hours,
  schoolLeaverAgeUnderYears: years,
  schoolLeaverLeftAfter: monthDay,
  schoolLeaverUntil: monthDay,

  exemptionClasses: table(record(Exemption), EXEMPTION_CLASSES),
  exemptionOccupationIgnoredUnderWeeks: weeks,

  emptyHomePremiumLimit: whereInForce(tiers(percent)),
  emptyHomeOccupationIgnoredUpToWeeks: whereInForce(weeks),
  secondHomePremiumLimit: whereInForce(percent),
  secondHomePremiumNoticeYears: whereInForce(years),
  premiumExceptions: whereInForce(table(record(PremiumException), PREMIUM_EXCEPTION_CLASSES)),
  highValueSurcharge: whereInForce(tiers(pounds)),

  instalmentsByDefault: count,
  instalmentsByIssueMonth: table(count, ISSUE_MONTHS),
  instalmentsOnRequest: count,
  instalmentsOnRequestIssuedUpTo: monthDay,
  instalmentRoundedToPounds: pounds,
  instalmentMinimum: pounds,
  instalmentSinglePaymentUnder: pounds,
  firstPaymentDaysAfterIssue: days,
  changeReportingDays: days,
  reminderPayWithinDays: days,
  reminderCoversDueWithinDays: days,
  remindersBeforeAutomaticLoss: count,
  balanceDueAfterFailureDays: days,
  failureDay: oneOf(['last_day_to_pay', 'day_after_last_day_to_pay']),
  finalNoticePayWithinDays: days,
};

/** The law of council tax in England as it stood on one day. */
export type CouncilTaxLaw = LawOf<typeof councilTax>;
