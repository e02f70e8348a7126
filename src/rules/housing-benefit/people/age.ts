import { ageOn } from '../../../domain/age.js';

/** Whole years on a day. */
export const ageYears = ageOn;
