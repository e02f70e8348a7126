import { z } from 'zod';
import { day } from '../council-tax/dated.js';
import { disabilityAwards } from './disability-award.js';
import { orNull, yes } from './values.js';

/**
 * Capability for work as universal credit found it. `LCW_WITH_ELEMENT`: since before 3 April 2017. `LCWRA_PROTECTED`: in the
 * award before 6 April 2026, or the severe conditions criteria are met, or terminally ill. `LCWRA`: any other.
 */
export const UC_WORK_CAPABILITIES = ['NONE', 'LCW', 'LCW_WITH_ELEMENT', 'LCWRA', 'LCWRA_PROTECTED'] as const;
export type UcWorkCapability = (typeof UC_WORK_CAPABILITIES)[number];

/** What any person's health is to the schemes. */
export const anyonesHealth = {
  disabilityAwards,
  severelySightImpaired: yes,
  /** The first day in hospital, where still there. */
  inHospitalSince: orNull(day),
};

/** What else an adult's is. */
export const adultHealth = {
  ...anyonesHealth,
  ucWorkCapability: z.enum(UC_WORK_CAPABILITIES).default('NONE'),
  /** Employment and support allowance of either kind, or credits in its place. */
  esa: orNull(
    z.strictObject({
      phase: z.enum(['ASSESSMENT', 'MAIN']),
      component: z.enum(['NONE', 'WORK_RELATED_ACTIVITY', 'SUPPORT']),
    }),
  ),
  /** Counts as incapacitated for childcare. HB Regs reg 28(11). */
  incapacitated: yes,
  /** Needs care overnight from somebody who lives elsewhere, for whom a bedroom is kept. */
  overnightCarer: yes,
  /** Cannot share a bedroom with the partner because of disability. HB Regs reg B13(5)(za). */
  needsOwnBedroom: yes,
};
