import { z } from 'zod';
import { day, pounds } from '../council-tax/dated.js';
import { orNull, period } from './values.js';

/** What rent is charged for besides the dwelling, and housing benefit does not meet. HB Regs Sch 1. */
export const INELIGIBLE_SERVICES = [
  'MEALS_FULL',
  'MEALS_HALF_BOARD',
  'MEALS_BREAKFAST',
  'FUEL_HEATING',
  'FUEL_HOT_WATER',
  'FUEL_LIGHTING',
  'FUEL_COOKING',
  'WATER',
  'LAUNDRY',
  'LEISURE',
  'CLEANING_OF_OWN_ROOMS',
  'TRANSPORT',
  'MEDICAL_OR_PERSONAL_CARE',
  'COUNSELLING_OR_SUPPORT',
  'EMERGENCY_ALARM',
  'FURNITURE_TO_KEEP',
  'OTHER_INELIGIBLE',
] as const;

/** What it does meet. */
export const ELIGIBLE_SERVICES = [
  'COMMUNAL_CLEANING',
  'COMMUNAL_FUEL',
  'COMMUNAL_MAINTENANCE',
  'LIFTS_AND_ENTRY_PHONES',
  'PROVISION_OF_HEATING_SYSTEM',
  'FURNITURE_PROVIDED',
  'LAUNDRY_ROOM',
  'OTHER_ELIGIBLE',
] as const;

export const SERVICES = [...INELIGIBLE_SERVICES, ...ELIGIBLE_SERVICES] as const;
export type Service = (typeof SERVICES)[number];

const service = z.strictObject({
  kind: z.enum(SERVICES),
  /** For the rent period. Null where no figure can be identified: meals and fuel then have a standard figure. */
  amount: orNull(pounds),
  /** Within the rent, or charged on top of it. */
  inRent: z.boolean().default(true),
});

/** What is due for the home. */
export const rent = z.strictObject({
  /** As the agreement has it, with the services that are in it, for the whole dwelling. */
  amount: pounds,
  per: period,
  services: z.array(service).max(25, 'must be at most 25 services').default([]),
  /** The first day for which it is due, and the last, where it begins or ends in the week asked about. HB Regs reg 80(4) to (6). */
  dueFrom: orNull(day),
  dueUntil: orNull(day),
  /** Weeks of the year for which no rent is due. */
  rentFreeWeeks: z.number().int().min(0).max(26).default(0),
  /** Everybody who is liable together, claimant and partner as one. */
  liablePeople: z.number().int().min(1).max(20).default(1),
  /** A rent officer's figure, or a registered rent, where one is in force. */
  rentOfficerFigure: orNull(z.strictObject({ amount: pounds, per: period })),
});
export type Rent = z.output<typeof rent>;
