import type { HouseholdInput } from '../../../domain/household/household.js';
import type { Dice } from './dice.js';

type Adult = HouseholdInput['adults'][number];
type Child = NonNullable<HouseholdInput['children']>[number];
type Person = NonNullable<HouseholdInput['nonDependants']>[number]['people'][number];

/** Of 67 to 95, with a State Pension and perhaps another; some get attendance allowance. */
export const pensioner = (dice: Dice, id: string, year: number): Adult => ({
  id,
  birthDate: dice.dayOf(year - 95, year - 68),
  sex: dice.pick(['FEMALE', 'MALE']),
  incomes: [
    { kind: 'STATE_PENSION', amount: dice.pounds(110, 245), per: 'WEEK' },
    ...(dice.percent(40)
      ? [{ kind: 'OCCUPATIONAL_PENSION', amount: dice.pounds(20, 450), per: 'MONTH' } as const]
      : []),
  ],
  disabilityAwards: dice.percent(20) ? [dice.pick(['AA_LOWER', 'AA_HIGHER'])] : [],
});

/** Of 18 to 64: in work, out of it or too ill for it. */
export function claimant(dice: Dice, id: string, year: number): Adult {
  const ill = dice.percent(25);
  return {
    id,
    birthDate: dice.dayOf(year - 64, year - 19),
    sex: dice.pick(['FEMALE', 'MALE']),
    employments: !ill && dice.percent(55) ? [job(dice)] : [],
    ucWorkCapability: ill ? dice.pick(['LCW', 'LCWRA', 'LCWRA_PROTECTED']) : 'NONE',
    disabilityAwards: ill && dice.percent(60) ? [dice.pick(PIP)] : [],
    incomes: ill && dice.percent(40) ? [{ kind: 'ESA_CONTRIBUTORY', amount: dice.pounds(90, 145), per: 'WEEK' }] : [],
  };
}
const PIP = ['PIP_DAILY_LIVING_STANDARD', 'PIP_DAILY_LIVING_ENHANCED', 'PIP_MOBILITY_STANDARD'] as const;

const job = (dice: Dice) => {
  const hoursPerWeek = dice.pick([8, 16, 20, 30, 37]);
  return { gross: dice.pounds(hoursPerWeek * 50, hoursPerWeek * 65), per: 'MONTH' as const, hoursPerWeek };
};

/** A grown-up son or daughter who stays at home and works. */
export const worker = (dice: Dice, id: string, year: number): Person => ({
  id,
  birthDate: dice.dayOf(year - 45, year - 20),
  employments: [job(dice)],
});

export const childOf = (dice: Dice, number: number, year: number): Child => ({
  id: `child-${number + 1}`,
  birthDate: dice.dayOf(year - 15, year - 1),
  sex: dice.pick(['FEMALE', 'MALE']),
  disabilityAwards: dice.percent(8) ? ['DLA_CARE_MIDDLE'] : [],
});
