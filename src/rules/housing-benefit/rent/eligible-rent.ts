import type { Tenure } from '../../../domain/household/home.js';
import type { Rent } from '../../../domain/household/rent.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { count } from '../../../domain/working-step.js';
import { rentPerWeek } from '../../periods/rent-per-week.js';
import { cite, type Situation } from '../situation.js';
import type { LimitedRent } from './limited-rent.js';
import { limitedByLha } from './local-housing-allowance.js';
import { withoutUnmetBeside } from './service-charges.js';
import { asBeforeDeath, underOccupancy } from './under-occupancy.js';
import { rentDue, weeklyRent } from './weekly-rent.js';

/** What decides the limit beside the household. */
export interface RentAsked {
  /** Whether a severe disability premium applies to claimant or partner. */
  readonly severeDisability: boolean;
  readonly sink: Sink;
}

const SOCIAL: readonly Tenure[] = ['COUNCIL', 'HOUSING_ASSOCIATION'];

/**
 * The rent on which benefit is worked out, for a week: the rent less what is not met, then the limit in force for the kind
 * of home, shared among those who are liable. HB Regs, regs 11, 12B to 13D and 80(2); HB(SPC) Regs, regs 11, 12B to 13D and
 * 61(2). Temporary and supported homes and shared ownership have no limit of their own here. Local housing allowance is
 * compared with the rent as it is due, services and all.
 */
export function eligibleRent(rent: Rent, situation: Situation, { severeDisability, sink }: RentAsked): LimitedRent {
  const { tenure } = situation.household.home;
  const whole = weeklyRent(rent, situation, sink);
  if (rent.rentOfficerFigure !== null) return limitedByRentOfficer(shared(whole, rent, situation), rent, situation);
  if (SOCIAL.includes(tenure)) {
    const limited = underOccupancy(whole, situation);
    const own = { ...limited, working: shared(limited.working, rent, situation) };
    return asBeforeDeath(own, shared(whole, rent, situation), situation);
  }
  const reckonable = shared(whole, rent, situation);
  if (tenure !== 'PRIVATE') return { working: reckonable, findings: [] };
  const due = shared(rentDue(withoutUnmetBeside(rent), situation, sink), rent, situation);
  return limitedByLha({ due, reckonable }, situation, severeDisability);
}

/** Joint tenants outside the couple share the rent; equally, where nothing else is known. HB Regs, reg. 12B(4). */
function shared(rent: Working, { liablePeople }: Rent, { scheme }: Situation): Working {
  if (liablePeople === 1) return rent;
  return rent.becomes(
    rent.amount.dividedBy(liablePeople),
    () => ({
      label: `A share of one in ${liablePeople}, for as many are liable for the rent`,
      quantity: count(liablePeople),
      assumptions: ['Everybody liable for the rent was taken to bear an equal share'],
    }),
    cite(scheme, 'regs 12B(4) and B13(2)(c)', 'reg. 12B(4)'),
  );
}

function limitedByRentOfficer(working: Working, { rentOfficerFigure }: Rent, { scheme }: Situation): LimitedRent {
  if (rentOfficerFigure === null) return { working, findings: [] };
  const figure = rentPerWeek(rentOfficerFigure);
  if (!working.amount.moreThan(figure)) return { working, findings: [] };
  const law = cite(scheme, 'regs 12C and 13', 'regs 12C and 13');
  return {
    working: working.becomes(figure, "Limited to the rent officer's figure or registered rent", law),
    findings: [],
  };
}
