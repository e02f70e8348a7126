import type { Adult } from '../../../domain/household/adult.js';
import type { Child } from '../../../domain/household/child.js';
import type { Household } from '../../../domain/household/household.js';

export const FAMILY_KINDS = ['SINGLE', 'LONE_PARENT', 'COUPLE'] as const;
export type FamilyKind = (typeof FAMILY_KINDS)[number];

/** Claimant, partner, and the children and young persons they are responsible for. SSCBA 1992, s. 137(1). */
export interface Family {
  readonly kind: FamilyKind;
  readonly claimant: Adult;
  readonly partner: Adult | null;
  /** Claimant and partner. */
  readonly adults: readonly Adult[];
  /** Without those placed by an authority, who are not members of the family. HB Regs, reg. 21(3). */
  readonly children: readonly Child[];
}

/** Claimant or partner fosters or is a kinship carer: so stated, or a child placed with them is named. HB Regs, reg. 2(1) ("qualifying parent or carer"). */
export const fosters = ({ home, children }: Household): boolean =>
  home.fosterRoom || children.some(({ fostered }) => fostered);

/** Who belongs to the family that a claim is for. HB Regs, regs 19 to 21; HB(SPC) Regs, regs 19 to 21. */
export function familyOf({ adults, children }: Household): Family {
  const [claimant, partner = null] = adults;
  if (claimant === undefined) throw new Error('a household has a claimant');
  const own = children.filter(({ fostered }) => !fostered);
  const kind = partner ? 'COUPLE' : own.length > 0 ? 'LONE_PARENT' : 'SINGLE';
  return { kind, claimant, partner, adults, children: own };
}
