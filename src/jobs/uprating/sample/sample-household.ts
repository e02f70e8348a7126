import type { HouseholdInput } from '../../../domain/household/household.js';
import { Dice } from './dice.js';
import { councilTax, homeOf } from './sample-home.js';
import { childOf, claimant, pensioner, worker } from './sample-people.js';

export interface SampleOf {
  readonly seed: number;
  /** Which case of the sample, from 0. */
  readonly at: number;
  /** The day asked about: 2026-04-13. Ages are as in its year. */
  readonly day: string;
}

/**
 * An invented household, the same for the same seed and place. Of every hundred some forty are of pension age on housing
 * benefit or pension credit, forty of working age without housing benefit, and twenty on housing benefit that runs on in
 * temporary or supported homes or from before universal credit. The shares and amounts are plausible and are no
 * statistics of anywhere: for trying, timing and showing.
 */
export function sampleHousehold({ seed, at, day }: SampleOf): HouseholdInput {
  const dice = new Dice(seed, at);
  const kind = dice.between(1, 100);
  const year = Number(day.slice(0, 4));
  if (kind <= 40) return ofPensionAge(dice, day, year);
  return kind <= 80 ? ofWorkingAge(dice, day, year) : onHousingBenefit(dice, day, year);
}

function ofPensionAge(dice: Dice, day: string, year: number): HouseholdInput {
  const couple = dice.percent(30);
  return {
    claim: { assessedOn: day, route: 'EXISTING_AWARD' },
    adults: [pensioner(dice, 'claimant', year), ...(couple ? [pensioner(dice, 'partner', year)] : [])],
    home: homeOf(dice, dice.pick(['COUNCIL', 'COUNCIL', 'HOUSING_ASSOCIATION', 'PRIVATE', 'OWNER'])),
    councilTax: councilTax(dice, couple),
    capital: dice.percent(60) ? [{ kind: 'SAVINGS', value: dice.pounds(200, 15_000) }] : [],
    nonDependants: dice.percent(8) ? [{ people: [worker(dice, 'lodger-child', year)] }] : [],
    awards: dice.percent(30) ? { housingBenefit: { since: `${year - dice.between(1, 12)}-04-01` } } : {},
  };
}

function ofWorkingAge(dice: Dice, day: string, year: number): HouseholdInput {
  const couple = dice.percent(35);
  const many = dice.pick([0, 0, 0, 1, 1, 2, 2, 3, 4]);
  return {
    claim: { assessedOn: day, route: 'NEW_CLAIM' },
    adults: [claimant(dice, 'claimant', year), ...(couple ? [claimant(dice, 'partner', year)] : [])],
    children: Array.from({ length: many }, (_, number) => childOf(dice, number, year)),
    home: homeOf(dice, dice.pick(['COUNCIL', 'HOUSING_ASSOCIATION', 'PRIVATE', 'PRIVATE'])),
    councilTax: councilTax(dice, couple),
    capital: dice.percent(20) ? [{ kind: 'SAVINGS', value: dice.pounds(100, 9_000) }] : [],
  };
}

function onHousingBenefit(dice: Dice, day: string, year: number): HouseholdInput {
  const couple = dice.percent(20);
  const many = dice.pick([0, 0, 1, 2, 3]);
  return {
    claim: { assessedOn: day, route: 'EXISTING_AWARD' },
    adults: [claimant(dice, 'claimant', year), ...(couple ? [claimant(dice, 'partner', year)] : [])],
    children: Array.from({ length: many }, (_, number) => childOf(dice, number, year)),
    home: homeOf(dice, dice.pick(['TEMPORARY', 'SUPPORTED', 'COUNCIL', 'HOUSING_ASSOCIATION'])),
    councilTax: councilTax(dice, couple),
    awards: { housingBenefit: { since: `${year - dice.between(1, 9)}-06-01` } },
  };
}
