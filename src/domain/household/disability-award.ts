import { z } from 'zod';

/**
 * A disability benefit in payment, by component and rate. ADP, CDP and PADP are Scotland's adult and child disability
 * payments and pension age disability payment. No amounts: no scheme here counts any of them as income.
 */
export const DISABILITY_AWARDS = [
  'AA_LOWER',
  'AA_HIGHER',
  'PADP_LOWER',
  'PADP_HIGHER',
  'DLA_CARE_LOWEST',
  'DLA_CARE_MIDDLE',
  'DLA_CARE_HIGHEST',
  'DLA_MOBILITY_LOWER',
  'DLA_MOBILITY_HIGHER',
  'CDP_CARE_LOWEST',
  'CDP_CARE_MIDDLE',
  'CDP_CARE_HIGHEST',
  'CDP_MOBILITY_LOWER',
  'CDP_MOBILITY_HIGHER',
  'PIP_DAILY_LIVING_STANDARD',
  'PIP_DAILY_LIVING_ENHANCED',
  'PIP_MOBILITY_STANDARD',
  'PIP_MOBILITY_ENHANCED',
  'ADP_DAILY_LIVING_STANDARD',
  'ADP_DAILY_LIVING_ENHANCED',
  'ADP_MOBILITY_STANDARD',
  'ADP_MOBILITY_ENHANCED',
  'AFIP',
  'CONSTANT_ATTENDANCE_ALLOWANCE',
  'WAR_PENSIONERS_MOBILITY_SUPPLEMENT',
] as const;
export type DisabilityAward = (typeof DISABILITY_AWARDS)[number];

/** `PIP_DAILY_LIVING`: what may be in payment at one rate only. */
const componentOf = (award: DisabilityAward): string =>
  award.replace(/_(LOWEST|LOWER|MIDDLE|HIGHEST|HIGHER|STANDARD|ENHANCED)$/, '');

/** What one person gets, at most one rate of each component. */
export const disabilityAwards = z
  .array(z.enum(DISABILITY_AWARDS))
  .max(8, 'must be at most 8 components')
  .refine(
    awards => new Set(awards.map(componentOf)).size === awards.length,
    'must name each component once, at one rate',
  )
  .default([]);
