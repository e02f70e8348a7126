import type { Decimal } from 'decimal.js';
import type { EnglishBand } from '../domain/charge-bands.js';
import type { PlainDate } from '../domain/dates.js';
import type { FinancialYear } from '../domain/financial-year.js';
import type { Money } from '../domain/money.js';
import type { Parameter, Verified } from '../domain/parameter.js';
import type { Tiers } from './figure-shapes.js';

/** What one body (the council, a county, the police, a parish) asks for in a year, for each band. LGFA 1992, ss 30, 36, 47. */
export interface ElementCharges {
  /** As in its file, such as `police`. */
  readonly id: string;
  readonly name: string;
  readonly bandD: Parameter<Money>;
  /**
   * The eight amounts as the body set them, or null where only Band D was published: then a rule works the others out, and
   * may be a penny away from the bill.
   */
  readonly asSet: { readonly [Band in EnglishBand]: Parameter<Money> } | null;
}

/**
 * A yearly total for each band, to check our own against. Its `standing` says whether the authority printed it or it was
 * worked out from the Band D that was printed.
 */
export type BandTotals = { readonly [Band in EnglishBand]: Parameter<Money> };

/** A share of the charge for some kind of dwelling, for at most so many months (null: no limit). */
export interface LocalDiscount {
  readonly share: Parameter<Decimal>;
  readonly months: Parameter<number> | null;
}

/** A premium that the council has determined. Null dates: the day of the determination is not known to us. */
export interface LocalPremium<Rate> {
  readonly rate: Rate;
  readonly determinedOn: PlainDate | null;
}

/** What the council decides for itself in a year. Null: it has decided nothing, or we do not know that it has. */
export interface LocalPolicy {
  /** LGFA 1992, s. 11A: furnished and nobody's home (Classes A and B). */
  readonly secondHomeDiscount: LocalDiscount | null;
  /** LGFA 1992, s. 11A(4A): empty and unfurnished. */
  readonly classCDiscount: LocalDiscount | null;
  /** LGFA 1992, s. 11A(4A): major repair or alteration. */
  readonly classDDiscount: LocalDiscount | null;
  /** LGFA 1992, s. 11B. By years empty. */
  readonly emptyHomePremium: LocalPremium<Tiers<Decimal>> | null;
  /** LGFA 1992, s. 11C. */
  readonly secondHomePremium: LocalPremium<Parameter<Decimal>> | null;
  /** LGFA 1992, s. 13A(1)(c): up to the birthday named. */
  readonly careLeaverReduction: {
    readonly share: Parameter<Decimal>;
    readonly underAgeYears: Parameter<number>;
  } | null;
  /** Days of the month on which instalments may fall due; the first is the usual one. */
  readonly instalmentDaysOfMonth: readonly number[];
}

/** How a table came to be: as the council printed it, or less. */
export const AUTHORITY_STATUSES = [
  'published',
  'computed',
  'derived_from_news',
  'partial',
  'published_borough_element_only',
  'published_precept',
  'invented',
] as const;
export type AuthorityStatus = (typeof AUTHORITY_STATUSES)[number];

/** One billing authority's table for one financial year. */
export interface AuthorityYear {
  readonly kind: 'AuthorityYear';
  /** As its folder, such as `tonbridge-and-malling`. */
  readonly authority: string;
  readonly name: string;
  readonly year: FinancialYear;
  readonly status: AuthorityStatus;
  readonly verified: Verified;
  /** True where the elements were added up again and come to the totals. */
  readonly arithmeticChecked: boolean;
  /** False where an element is missing, so that no bill can be made from it. */
  readonly complete: boolean;
  readonly basis: string;
  readonly note: string | null;
  readonly elements: readonly ElementCharges[];
  readonly parishes: readonly ElementCharges[];
  /** Of the elements without any parish; null where no total is known. */
  readonly totals: BandTotals | null;
  /** Single amounts that were printed somewhere, by what they are, such as `A` or `council_H`. */
  readonly printed: { readonly [what: string]: Parameter<Money> };
  readonly policy: LocalPolicy;
}

/** Every table we hold. */
export interface Authorities {
  /** Null where there is no table for the year. */
  year(authority: string, year: FinancialYear): AuthorityYear | null;
  /** In order of authority, then year. */
  readonly all: readonly AuthorityYear[];
}
