import type { Money } from '../../domain/money.js';

/** The row of a table of bands that a household fell in. Amounts are for a week. */
export interface BandFound {
  /** As the scheme names or numbers it. */
  readonly name: string;
  /** From this income, included; null where the lowest band has no lower end. */
  readonly from: Money | null;
  /** Up to this income, included; null where the highest band has no upper end. */
  readonly to: Money | null;
}

/** What a scheme that a billing authority made finds besides what all schemes do. LGFA 1992, s. 13A(2) and Sch. 1A. */
export interface LocalReduction {
  /** The billing authority, by its name in the tables of parameters. */
  readonly authority: string;
  /** The year the scheme is for: `2026-27`. */
  readonly year: string;
  readonly schemeName: string;
  /** Null where the scheme has no bands, or none was needed. */
  readonly band: BandFound | null;
  /** Income as the scheme's bands or means test take it, a week, where that is not the whole income. */
  readonly incomeForBand: Money | null;
  /** The share of the tax that is met, as written: `75`. Null where the scheme has no such share. */
  readonly percentage: string | null;
  /** The band of dwelling that the tax is limited to, such as `D`; null where no limit cut it. */
  readonly limitedToBand: string | null;
  /** A limit in pounds a week that cut the reduction; null where none did. */
  readonly cashLimit: Money | null;
  /** The least reduction that is given, a week; null where the scheme has none. */
  readonly minimumAward: Money | null;
  /** Whether the reduction was below the least, and so is nothing. */
  readonly belowMinimum: boolean;
  /** The protected group that the household is in, in the scheme's words; null where it is in none. */
  readonly protectedGroup: string | null;
  /** Why no figure can be given, so that nothing is not what the scheme says: in words. Null where one is given. */
  readonly undecided: string | null;
}
