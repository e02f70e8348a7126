import type { Decimal } from 'decimal.js';
import type { Provenance } from '../../domain/parameter.js';

/** A share taken off, or put on, by one provision. */
export interface Adjustment {
  /** Closed codes, such as `SINGLE_RESIDENT`, `CLASS_C`, `EMPTY_HOME`. */
  readonly code: string;
  /** 0.25 for 25%. */
  readonly share: Decimal;
  readonly label: string;
  /** The same in a whole sentence for the person whose bill it is. */
  readonly plain: string;
  readonly law: string;
  readonly sources: readonly Provenance[];
  readonly assumptions: readonly string[];
}

/** As a bill says a share: `25%`. */
export const percentText = (share: Decimal): string => `${share.times(100).toString()}%`;
export const sourcesOf = (...sources: (Provenance | null)[]): Provenance[] =>
  sources.filter((source): source is Provenance => source !== null);
