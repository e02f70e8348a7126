import type { HouseholdInput } from '../../../domain/household/household.js';
import type { Dice } from './dice.js';

type Home = HouseholdInput['home'];

/** Areas of the table of local housing allowance. */
const AREAS = ['Ashford', 'Bristol', 'Durham', 'Leeds', 'Southern Greater Manchester', 'Worcester North'] as const;

/** A home with its rent by the week or the month, with no more bedrooms than there often are. */
export function homeOf(dice: Dice, tenure: Home['tenure']): Home {
  const bedrooms = dice.pick([1, 1, 2, 2, 2, 3, 3, 4]);
  const least = tenure === 'PRIVATE' || tenure === 'TEMPORARY' ? 110 : 75;
  const perWeek = least + bedrooms * 20;
  const monthly = dice.percent(30);
  const [from, to] = monthly ? [perWeek * 4, (perWeek + 60) * 4] : [perWeek, perWeek + 60];
  return {
    tenure,
    bedrooms,
    brma: dice.pick(AREAS),
    rent: tenure === 'OWNER' ? null : { amount: dice.pounds(from, to), per: monthly ? 'MONTH' : 'WEEK' },
  };
}

/** A year's council tax of a band at a usual charge. */
export const councilTax = (dice: Dice, couple: boolean): HouseholdInput['councilTax'] => ({
  amount: dice.pounds(1_100, couple ? 2_600 : 2_000),
  per: 'YEAR',
  band: dice.pick(['A', 'A', 'B', 'B', 'C', 'D', 'E']),
  discountTaken: !couple,
});
