import type { EnglishBand } from '../../../domain/charge-bands.js';
import type { ChargeElement } from '../../../domain/council-tax/charge-facts.js';
import type { Money } from '../../../domain/money.js';
import type { Provenance } from '../../../domain/parameter.js';
import type { ElementCharges } from '../../../parameters/authority.js';

/** An amount somebody set, and where it was read; no provenance where the caller gave it. */
export interface SetAmount {
  readonly amount: Money;
  readonly source: Provenance | null;
}

/** One body's part of the charge. */
export interface Element {
  readonly name: string;
  readonly bandD: SetAmount;
  /** The eight amounts as set; null where only Band D is known. */
  readonly asSet: { readonly [Band in EnglishBand]: SetAmount } | null;
}

const given = (amount: Money): SetAmount => ({ amount, source: null });

export function elementOfFacts({ name, amounts, bandD }: ChargeElement): Element {
  if (amounts === null) {
    if (bandD === null) throw new Error('a charge element has neither eight amounts nor a Band D amount');
    return { name, bandD: given(bandD), asSet: null };
  }
  const { A, B, C, D, E, F, G, H } = amounts;
  return {
    name,
    bandD: given(D),
    asSet: { A: given(A), B: given(B), C: given(C), D: given(D), E: given(E), F: given(F), G: given(G), H: given(H) },
  };
}

export function elementOfTable({ name, bandD, asSet }: ElementCharges): Element {
  const read = (parameter: ElementCharges['bandD']): SetAmount => ({ amount: parameter.value, source: parameter });
  if (asSet === null) return { name, bandD: read(bandD), asSet: null };
  const { A, B, C, D, E, F, G, H } = asSet;
  return {
    name,
    bandD: read(bandD),
    asSet: { A: read(A), B: read(B), C: read(C), D: read(D), E: read(E), F: read(F), G: read(G), H: read(H) },
  };
}
