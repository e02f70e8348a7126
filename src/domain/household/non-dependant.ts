import { z } from 'zod';
import { day, personId } from '../council-tax/dated.js';
import { anyonesHealth } from './health.js';
import { incomes } from './income.js';
import { orNull, sex, yes } from './values.js';
import { work } from './work.js';

/** An adult who lives with the family, of no tenancy and no commercial arrangement. HB Regs reg 3. */
const nonDependantPerson = z.strictObject({
  id: personId,
  birthDate: day,
  sex: orNull(sex),
  ...work,
  incomes,
  ...anyonesHealth,
  /** Income-related ESA without a component yet. */
  esaAssessmentPhase: yes,
  /** In a full-time course; `summerVacation` where the day is in it. */
  student: z.enum(['NO', 'FULL_TIME', 'FULL_TIME_IN_SUMMER_VACATION']).default('NO'),
  youthTraining: yes,
  detained: yes,
  homeElsewhere: yes,
  /** In the forces and away on operations; a child of the claimant or partner. UC Regs Sch 4 para 16. */
  awayOnOperations: yes,
  responsibleForChildUnderFive: yes,
  /** Does not count for discount. LGFA 1992 Sch 1. */
  disregardedForCouncilTax: yes,
  /** Pays nobody rent but is a joint tenant or owner, a boarder, or paid help from a charity: no non-dependant for premiums. */
  notForSevereDisability: yes,
  overnightCarer: yes,
  movedInOn: orNull(day),
});
export type NonDependantPerson = z.output<typeof nonDependantPerson>;

/** One non-dependant, or two who are a couple. */
export const nonDependant = z.strictObject({
  people: z
    .array(nonDependantPerson)
    .min(1, 'must be one person, or two who are a couple')
    .max(2, 'must be one person, or two who are a couple'),
});
export type NonDependant = z.output<typeof nonDependant>;
