import type { Service } from '../../../domain/household/rent.js';
import { INELIGIBLE_SERVICES, type Rent } from '../../../domain/household/rent.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import { rentPerWeek } from '../../periods/rent-per-week.js';
import type { Situation } from '../situation.js';
import { mealsDeduction } from './meals.js';
import { standardFuel } from './standard-fuel.js';

/** What comes off the rent for one service. */
export interface Ineligible {
  readonly kind: Service;
  readonly perWeek: Money;
  readonly label: string;
  readonly parameters: readonly Parameter<Money>[];
  readonly assumption: string | null;
}

type ServiceCharge = NonNullable<Situation['household']['home']['rent']>['services'][number];

const NOT_MET: ReadonlySet<Service> = new Set(INELIGIBLE_SERVICES);
const inWords = (kind: Service): string => kind.toLowerCase().replaceAll('_', ' ');

/**
 * Charges for which benefit is not payable, for a week. HB Regs, reg. 12B(2) and Sch. 1; HB(SPC) Regs, reg. 12B(2) and
 * Sch. 1. Meals always go by the standard figures (para. 2), fuel where no charge can be told apart (para. 6(2)); anything
 * else goes by its charge.
 */
export function ineligibleServices(situation: Situation): Ineligible[] {
  const { rent } = situation.household.home;
  if (rent === null) return [];
  return rent.services
    .filter(service => NOT_MET.has(service.kind) && !isBesideTheRent(service))
    .map(service => ineligible(service, situation));
}

/**
 * A rent without the services beside it that are not met: nothing says that they are a condition of living there, as what
 * counts as rent has to be. HB Regs, reg. 12(1)(e).
 */
export const withoutUnmetBeside = (rent: Rent): Rent => ({
  ...rent,
  services: rent.services.filter(({ kind, inRent }) => inRent || !NOT_MET.has(kind)),
});

/** Charged on top at an amount nobody states, so never added to the rent that it would come off. */
const isBesideTheRent = ({ inRent, amount }: ServiceCharge): boolean => !inRent && amount === null;

function ineligible(service: ServiceCharge, situation: Situation): Ineligible {
  const { kind, amount } = service;
  const meals = mealsDeduction(kind, situation);
  if (meals !== null) return { kind, ...meals, label: inWords(kind), assumption: null };
  if (amount !== null) {
    const per = situation.household.home.rent?.per ?? 'WEEK';
    return { kind, perWeek: rentPerWeek({ amount, per }), label: inWords(kind), parameters: [], assumption: null };
  }
  const fuel = standardFuel(kind, situation);
  return { kind, label: inWords(kind), ...(fuel ?? unknown(kind)) };
}

const unknown = (kind: Service) => ({
  perWeek: Money.zero,
  parameters: [],
  assumption: `Nothing was taken off for ${inWords(kind)}: its charge is not stated and has to be estimated`,
});
