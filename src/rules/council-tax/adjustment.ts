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

const texts = new WeakMap<Decimal, string>();

/** As a bill says a share: `25%`. A share of the law is asked for at every dwelling, so its text is kept with it. */
export function percentText(share: Decimal): string {
  const known = texts.get(share);
  if (known) return known;
  const text = `${share.times(100).toString()}%`;
  texts.set(share, text);
  return text;
}
export const sourcesOf = (...sources: (Provenance | null)[]): Provenance[] =>
  sources.filter((source): source is Provenance => source !== null);
