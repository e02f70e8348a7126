import { isBefore, isoDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import { isPensionAge } from '../eligibility/pension-age.js';
import type { AwardCase } from './award-case.js';

const HEALTH_RATES_FROM = isoDate('2026-04-06');

/** What was taken as true without being known, or has to be settled by a person. Each is said once. */
export function warningsFor(award: AwardCase): readonly string[] {
  const { claimants, period, law, household, history } = award;
  const found: string[] = [];
  const reaches = claimants.some(
    ({ birthDate }) =>
      !isPensionAge(birthDate, period.from, law.statePensionAge) &&
      isPensionAge(birthDate, period.to, law.statePensionAge),
  );
  if (reaches)
    found.push('Somebody reaches pension age in this assessment period: when the award ends has to be checked');
  const newHealth = claimants.some(({ ucWorkCapability }) => ucWorkCapability === 'LCWRA');
  if (newHealth && !isBefore(period.from, HEALTH_RATES_FROM))
    found.push('The lower health rate was taken: nobody has said that the award had the element before 6 April 2026');
  for (const { id } of claimants.filter(foundElsewhereAlone))
    found.push(
      `No limited capability for work of ${id} was taken: none is stated for universal credit, though employment and support allowance found it, which counts (SI 2013/376, regs 39(1)(a) and 40(1)(a))`,
    );
  if (household.home.tenure === 'SHARED_OWNERSHIP' && household.home.rent !== null)
    found.push('Only the rent of the shared ownership home is in the figure');
  if (history.transitional?.elementsBefore && history.transitional.elementsBefore.length === 0)
    found.push('No elements of the assessment period before are stated, so all of this one eat into the protection');
  return found;
}

/** The main phase begins with limited capability for work found. */
const foundElsewhereAlone = ({ esa, ucWorkCapability }: Adult): boolean =>
  esa?.phase === 'MAIN' && ucWorkCapability === 'NONE';
