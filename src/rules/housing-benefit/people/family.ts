import type { PlainDate } from '../../../domain/dates.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Child } from '../../../domain/household/child.js';
import type { Household } from '../../../domain/household/household.js';
import { countsForChildBenefit } from '../../child-benefit/paid-for.js';

export const FAMILY_KINDS = ['SINGLE', 'LONE_PARENT', 'COUPLE'] as const;
export type FamilyKind = (typeof FAMILY_KINDS)[number];

/** Claimant, partner, and the children and young persons they are responsible for. SSCBA 1992, s. 137(1). */
export interface Family {
  readonly kind: FamilyKind;
  readonly claimant: Adult;
  readonly partner: Adult | null;
  /** Claimant and partner. */
  readonly adults: readonly Adult[];
  /** Children, and young persons as child benefit has them: HB Regs, reg. 19(1). None placed by an authority: reg. 21(3). */
  readonly children: readonly Child[];
}

/** Claimant or partner fosters or is a kinship carer: so stated, or a child placed with them is named. HB Regs, reg. 2(1) ("qualifying parent or carer"). */
export const fosters = ({ home, children }: Household): boolean =>
  home.fosterRoom || children.some(({ fostered }) => fostered);

/** Whoever lives there as a child of the household, of the family or not: a room is for each occupier. HB Regs, reg. B13(5). */
export const childrenAtHome = ({ children }: Household): readonly Child[] =>
  children.filter(({ fostered }) => !fostered);

/** Who belongs to the family that a claim is for, on a day. HB Regs, regs 19 to 21; HB(SPC) Regs, regs 19 to 21. */
export function familyOf({ adults, children }: Household, on: PlainDate): Family {
  const [claimant, partner = null] = adults;
  if (claimant === undefined) throw new Error('a household has a claimant');
  const own = children.filter(child => countsForChildBenefit(child, on));
  const kind = partner ? 'COUPLE' : own.length > 0 ? 'LONE_PARENT' : 'SINGLE';
  return { kind, claimant, partner, adults, children: own };
}
