import type { Decimal } from 'decimal.js';
import type { EnglishBand } from '../domain/charge-bands.js';
import type { Money } from '../domain/money.js';
import type { Parameter } from '../domain/parameter.js';

/** Income against an applicable amount, and a share of the excess off. */
export interface MeansTest {
  readonly kind: 'means_test';
  readonly law: string;
  readonly maximum: Parameter<Decimal>;
  /** Whether the share of the tax is taken before the excess comes off it, or of what is left. */
  readonly maximumTaken: 'before_taper' | 'after_taper';
  readonly taper: Parameter<Decimal>;
  /** Every child has an allowance, whatever limit housing benefit has. */
  readonly allChildren: boolean;
}

/** Households that share the limits of a column: so many adults and children, in dwellings of some bands or of any. */
export interface BandColumn {
  readonly id: string;
  /** Null: one or two. */
  readonly adults: 1 | 2 | null;
  readonly childrenFrom: number;
  /** Null: no end. */
  readonly childrenTo: number | null;
  /** Null: of any band. */
  readonly taxBands: readonly EnglishBand[] | null;
}

export interface BandRow {
  readonly share: Parameter<Decimal>;
  /** The end of the band for each column; a column may be absent where its limit is not known. */
  readonly upTo: ReadonlyMap<string, Parameter<Money>>;
}

/** How the ends of bands are read. */
export interface BandEdges {
  /** Where an income that is exactly a limit belongs. */
  readonly atTheLimit: 'this_band' | 'next_band';
  /** `to_the_penny`: income is rounded before it is compared, so that a printed gap of a penny holds nobody. */
  readonly compared: 'exactly' | 'to_the_penny' | 'pennies_dropped';
  /** False where the council's words do not settle it and the reading is ours. */
  readonly settled: boolean;
  readonly reading: string;
}

/** A share of the tax by income, or by earnings alone. */
export interface Bands {
  readonly kind: 'bands';
  readonly law: string;
  readonly counts: 'income' | 'earnings';
  readonly columns: readonly BandColumn[];
  readonly rows: readonly BandRow[];
  readonly edges: BandEdges;
  /** What every limit rises by for a partner and for each child. */
  readonly raisedBy: {
    readonly partner: Parameter<Money>;
    readonly eachChild: Parameter<Money>;
    readonly atMost: Parameter<Money> | null;
  } | null;
  /** What is above the last limit: nothing, or bands that nobody has found. */
  readonly above: 'nothing' | 'unknown';
}

/** One share of the tax, whatever the income. */
export interface FixedShare {
  readonly kind: 'share';
  readonly law: string;
  readonly share: Parameter<Decimal>;
}

/** Not found out. */
export interface NotKnown {
  readonly kind: 'unknown';
  readonly law: string;
}

export type Calculation = MeansTest | Bands | FixedShare | NotKnown;
