import type { LhaSize } from '../../../domain/lha-sizes.js';
import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import { lhaPerMonth } from '../../periods/lha-per-month.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { bedroomEntitlement } from './bedroom-entitlement.js';
import { isHeldToSharedRate } from './shared-accommodation.js';

const LAW = 'SI 2013/376, Sch. 4 para. 25; SI 2013/382, Sch. 1';
const SIZES: readonly LhaSize[] = ['oneBed', 'twoBed', 'threeBed', 'fourBed'];

/** The category of accommodation that a private tenant is entitled to. SI 2013/376, Sch. 4 paras 8 to 12 and 26 to 29. */
export function lhaSize(award: AwardCase): LhaSize {
  if (isHeldToSharedRate(award)) return 'shared';
  const rooms = Math.min(bedroomEntitlement(award), award.law.localHousingAllowance.maximumBedrooms.value);
  return SIZES[rooms - 1] ?? 'fourBed';
}

/**
 * The monthly allowance of the area for the category, as rent officers publish it for universal credit. Where only the weekly
 * one is known, a month is 365 / 84 of it, which can be a penny or two out, and the working says so. Null where the area is
 * not known.
 */
export function capRent(award: AwardCase): Working | null {
  const { lhaRates } = award.household.home;
  if (lhaRates?.perMonth)
    return award.sink.from(lhaRates.perMonth, 'Local housing allowance for a month, as stated', LAW);
  if (lhaRates) return fromWeekly(lhaRates.perWeek, award, 'as stated');
  return ofTheArea(award);
}

function ofTheArea(award: AwardCase): Working | null {
  const { areas, monthlyAreas } = award.law.localHousingAllowance;
  const { brma } = award.household.home;
  if (brma === null) return null;
  const size = lhaSize(award);
  const published = monthlyAreas[brma]?.[size];
  if (published) return award.sink.from(published.value, () => figureNote(published), LAW);
  const weekly = areas[brma]?.[size];
  return weekly ? asMonth(award.sink.from(weekly.value, () => figureNote(weekly), LAW)) : null;
}

const fromWeekly = (perWeek: Money, { sink }: AwardCase, how: string): Working =>
  asMonth(sink.from(perWeek, `Local housing allowance for a week, ${how}`, LAW));

const asMonth = (weekly: Working): Working =>
  weekly
    .becomes(lhaPerMonth(weekly.amount), { label: 'For a month, to the penny', formula: 'x 365 / 84' }, LAW)
    .assuming(
      'The monthly allowance is worked out from the weekly one, and may be a penny or two from the published one',
    );
