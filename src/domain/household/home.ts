import { z } from 'zod';
import { day, pounds } from '../council-tax/dated.js';
import { TWO_HOMES_GROUNDS } from './claim-days.js';
import { rent } from './rent.js';
import { orNull, yes } from './values.js';

/**
 * How the home is held. `TEMPORARY`: placed by a council under its homelessness duties. `SUPPORTED`: specified accommodation,
 * that is exempt, managed with care, a refuge or an authority's hostel. UC Regs Sch 1 paras 3A, 3B.
 */
export const TENURES = [
  'COUNCIL',
  'HOUSING_ASSOCIATION',
  'PRIVATE',
  'TEMPORARY',
  'SUPPORTED',
  'SHARED_OWNERSHIP',
  'OWNER',
] as const;
export type Tenure = (typeof TENURES)[number];

export const NATIONS = ['ENGLAND', 'SCOTLAND', 'WALES'] as const;
export type Nation = (typeof NATIONS)[number];

const lhaRates = z.strictObject({ perWeek: pounds, perMonth: orNull(pounds) });

/** Facts that hold a rent limit off or fix its day. */
const rentProtection = z.strictObject({
  /** A member of the family or a relative who lived there died on this day: 52 weeks. HB Regs reg 12D(3). */
  bereavedOn: orNull(day),
  /** The eligible rent of a week on the day before the death; null where no housing benefit was paid. HB Regs reg 12D(3)(a)(i). */
  eligibleRentBefore: orNull(pounds),
  /** Could afford the rent when it was taken on, and had no HB in the 52 weeks before: 13 weeks. HB Regs reg 12D(5). */
  couldAffordWhenTakenOn: yes,
  /** The day HB was claimed for this home. */
  rentTakenOnClaim: orNull(day),
  /** The day on which the LHA in use was set; it stands until a change or the year's first of April. HB Regs reg 13C. */
  lhaSetOn: orNull(day),
});

/** A second home that is paid for beside this one. HB Regs reg 7(6) to (10). */
const otherHome = z.strictObject({
  ground: z.enum(TWO_HOMES_GROUNDS),
  /** The day of the move, or of leaving in fear. */
  movedOn: day,
  /** The eligible rent of a whole week there, after the limits of its own. */
  eligibleRentPerWeek: pounds,
  /** The last day for which rent is due there. */
  dueUntil: orNull(day),
});

export const home = z.strictObject({
  nation: z.enum(NATIONS).default('ENGLAND'),
  greaterLondon: yes,
  tenure: z.enum(TENURES),
  rent: orNull(rent),
  otherHome: orNull(otherHome),
  bedrooms: orNull(z.number().int().min(0).max(20)),
  /** A room, with kitchen, bathroom or living room shared. */
  sharedFacilities: yes,
  /** One room is all the household lives in. HB Regs Sch 1 para 6(2). */
  oneRoom: yes,
  /** The broad rental market area by its name in the table of rates. */
  brma: orNull(z.string().min(1).max(80)),
  /** The rate of the area, where it is not to be looked up. */
  lhaRates: orNull(lhaRates),
  protection: rentProtection.prefault({}),
  /** A sanctuary scheme home. HB Regs reg B13(3A). */
  sanctuaryScheme: yes,
  /** Approved foster or kinship carer: one room is kept. */
  fosterRoom: yes,
  movedInOn: orNull(day),
});
export type Home = z.output<typeof home>;
export type OtherHome = z.output<typeof otherHome>;
