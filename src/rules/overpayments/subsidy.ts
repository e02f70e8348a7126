import type { Decimal } from 'decimal.js';
import type { OverpaymentClass } from '../../domain/changes/overpayment-words.js';
import { isBefore, type PlainDate } from '../../domain/dates.js';
import { financialYearOf, firstDayOf } from '../../domain/financial-year.js';
import { Money } from '../../domain/money.js';
import type { Parameter } from '../../domain/parameter.js';
import type { OverpaymentsLaw } from '../../parameters/overpayments.js';

/** What share of an overpayment the Department gives back to the authority. */
export interface SubsidyRate {
  readonly percent: Parameter<Decimal> | null;
  /** The rate where it is known from the overpayment alone; the authority's own errors wait for the year. */
  readonly reason: string;
  readonly law: string;
}

/** The days, what was overpaid for them, below nothing where it was too little, and the day on which it was found. */
interface Found {
  readonly overpaid: Money;
  readonly from: PlainDate;
  readonly foundOn: PlainDate;
}

const DOUBTED =
  'some of it is of an earlier subsidy year, for which what is deducted may be limited where the Department paid less than the benefit: worked out by hand, and not here';

/**
 * The rate of an overpayment, with the doubt where days of it lie before the year in which it is found. For claims of 2024-25 on,
 * the deduction for such years may be limited; by how much was not to be read. DWP circular S5/2025, paras 2 to 6; the
 * Income-related Benefits (Subsidy to Authorities) Amendment Order 2025.
 */
export function subsidyOf(
  code: OverpaymentClass,
  { overpaid, from, foundOn }: Found,
  law: OverpaymentsLaw,
): SubsidyRate {
  if (!overpaid.moreThan(Money.zero)) return { percent: null, reason: 'Too little was paid', law: LAW };
  const rate = subsidyRate(code, false, law);
  if (!isBefore(from, firstDayOf(financialYearOf(foundOn)))) return rate;
  return { ...rate, reason: `${rate.reason}; ${DOUBTED}`, law: 'SI 1998/562, arts 18 and 19; DWP circular S5/2025' };
}

const LAW = 'SI 1998/562, art. 18';
const OF_THE_YEAR = "Depends on the year's total of the authority's own errors";

/** By class. The authority's errors and delays go by the thresholds of the year. SI 1998/562, art. 18. */
export function subsidyRate(code: OverpaymentClass, recovered: boolean, law: OverpaymentsLaw): SubsidyRate {
  const said = (percent: Parameter<Decimal> | null, reason: string): SubsidyRate => ({ percent, reason, law: LAW });
  switch (code) {
    case 'CLAIMANT_ERROR':
      return said(law.subsidyClaimantError, 'Claimant error');
    case 'FRAUD':
      return said(law.subsidyFraud, 'Fraud');
    case 'OTHER':
      return said(law.subsidyOther, 'Any other overpayment');
    case 'TECHNICAL':
      return said(law.subsidyTechnical, 'Technical overpayment');
    case 'DEPARTMENT_ERROR':
      return recovered
        ? said(law.subsidyDepartmentErrorRecovered, 'Error of the Department, recovered')
        : said(law.subsidyDepartmentError, 'Error of the Department, not recovered');
    case 'AUTHORITY_ERROR':
    case 'ADMINISTRATIVE_DELAY':
      return said(null, OF_THE_YEAR);
  }
}

/** A year's own errors and delays of an authority against its thresholds. */
export interface AuthorityErrorYear {
  /** Overpayments by its own error and delay in the year. */
  readonly errors: Money;
  /** Benefit of the year that has full subsidy. */
  readonly fullSubsidy: Money;
}

export interface AuthorityErrorSubsidy {
  readonly band: 'LOW' | 'MIDDLE' | 'HIGH';
  readonly lower: Money;
  readonly upper: Money;
  readonly subsidy: Money;
  readonly percent: Parameter<Decimal>;
}

/** The whole of the errors at one rate: full at or below the lower threshold, less up to the upper, nothing above it. */
export function authorityErrorSubsidy(
  { errors, fullSubsidy }: AuthorityErrorYear,
  law: OverpaymentsLaw,
): AuthorityErrorSubsidy {
  const lower = fullSubsidy.times(law.authorityErrorLowerThreshold.value);
  const upper = fullSubsidy.times(law.authorityErrorUpperThreshold.value);
  const band = !errors.moreThan(lower) ? 'LOW' : errors.moreThan(upper) ? 'HIGH' : 'MIDDLE';
  const percent = {
    LOW: law.subsidyAuthorityErrorLow,
    MIDDLE: law.subsidyAuthorityErrorMiddle,
    HIGH: law.subsidyAuthorityErrorHigh,
  }[band];
  return { band, lower, upper, percent, subsidy: errors.times(percent.value).roundedToPenny() };
}
