import type { Service } from '../../../domain/household/rent.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Situation } from '../situation.js';

interface StandardFuel {
  readonly perWeek: Money;
  readonly parameters: readonly Parameter<Money>[];
  readonly assumption: string | null;
}

/**
 * The standard figure for fuel whose charge cannot be told apart; null for any other service. A household in one room has
 * one lower figure for heating with any hot water and lighting. HB Regs, Sch. 1 para. 6(2) and (3). Evidence displaces it.
 */
export function standardFuel(kind: Service, situation: Situation): StandardFuel | null {
  if (isWithinOneRoomHeating(kind, situation)) return { perWeek: Money.zero, parameters: [], assumption: null };
  const figure = figureOf(kind, situation);
  if (figure === undefined) return null;
  const assumption = figure.verified === 0 ? assumed(kind) : null;
  return { perWeek: figure.value, parameters: [figure], assumption };
}

const assumed = (kind: Service): string =>
  `The standard figure for ${kind.toLowerCase().replaceAll('_', ' ')} was taken to be that of 2024-25: this year's was not found`;

/** Undefined where the service is no fuel. */
function figureOf(kind: Service, { household, law }: Situation): Parameter<Money> | undefined {
  const { oneRoom } = household.home;
  switch (kind) {
    case 'FUEL_HEATING':
      return oneRoom ? law.fuelOneRoomHeating : law.fuelHeating;
    case 'FUEL_HOT_WATER':
      return law.fuelHotWater;
    case 'FUEL_LIGHTING':
      return law.fuelLighting;
    case 'FUEL_COOKING':
      return oneRoom ? law.fuelOneRoomCooking : law.fuelCooking;
    default:
      return undefined;
  }
}

function isWithinOneRoomHeating(kind: Service, { household }: Situation): boolean {
  if (!household.home.oneRoom || (kind !== 'FUEL_HOT_WATER' && kind !== 'FUEL_LIGHTING')) return false;
  return household.home.rent?.services.some(service => service.kind === 'FUEL_HEATING') ?? false;
}
