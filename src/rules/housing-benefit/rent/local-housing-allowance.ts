import { LHA_SIZES, type LhaSize } from '../../../domain/lha-sizes.js';
import { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Note } from '../../../domain/working-step.js';
import { type Finding, given, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { bedrooms } from '../size/bedrooms.js';
import type { LimitedRent } from './limited-rent.js';
import { rentBeforeDeath, rentProtection } from './protection.js';
import { sharedAccommodation } from './shared-accommodation.js';

/** A size of home, and why. */
export interface LhaCategory {
  readonly size: LhaSize;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly string[];
}

/** The size of home whose rate applies: as many bedrooms as are needed, at most four, or a room in shared accommodation. Reg. 13D(2). */
export function lhaCategory(situation: Situation, severeDisability: boolean): LhaCategory {
  const rooms = bedrooms(situation.household, { on: situation.on, jointTenantsCount: false });
  const shared = sharedAccommodation(situation, { bedrooms: rooms.count, severeDisability });
  const most = situation.lha.maximumBedrooms.value;
  const size = shared?.given ? 'shared' : (LHA_SIZES[Math.min(rooms.count, most)] ?? 'fourBed');
  const reason = `${rooms.count} allowed: ${rooms.lines.map(line => `${line.rooms} for ${line.why}`).join('; ')}`;
  const law = cite(situation.scheme, 'reg. 13D(2) and (3)', 'reg. 13D(2) and (3)');
  const counted = given({ subject: 'SIZE', code: 'LHA_BEDROOMS', reason, law });
  return {
    size,
    findings: shared === null ? [counted] : [counted, shared],
    assumptions: rooms.assumptions,
  };
}

/** A rent for a week: as it is due, and less the services that are not met. */
export interface PrivateRent {
  readonly due: Working;
  readonly reckonable: Working;
}

/**
 * The lower of the rent that is due and the local housing allowance for the area and the size of home needed: nothing comes
 * off either for services. Where the limit is held off, the reckonable rent unless the allowance gives more. HB Regs, regs
 * 12D, 13C and 13D; HB(SPC) Regs, regs 12D, 13C and 13D.
 */
export function limitedByLha(rent: PrivateRent, situation: Situation, severeDisability: boolean): LimitedRent {
  const protection = rentProtection(situation);
  const category = lhaCategory(situation, severeDisability);
  const rate = rateOf(situation, category.size);
  const limit = rate === null ? null : limited(rent.due, rate, situation);
  const held = heldOff(rent, situation);
  if (protection !== null && (limit === null || !limit.amount.moreThan(held.amount)))
    return { working: held, findings: [protection] };
  const working = limit ?? rent.reckonable.assuming(NO_RATE);
  return {
    working: category.assumptions.reduce((so, assumption) => so.assuming(assumption), working),
    findings: limit === null ? [notKnown(situation), ...category.findings] : category.findings,
  };
}

/** The reckonable rent, or what was met before a death: never more than is due. Reg. 12D(3)(a). */
function heldOff({ due, reckonable }: PrivateRent, situation: Situation): Working {
  const before = rentBeforeDeath(situation);
  if (before === null) return reckonable;
  const law = cite(situation.scheme, 'reg. 12D(3)(a)(i)', 'reg. 12D(3)(a)(i)');
  return due.becomes(Money.min(before, due.amount), 'The eligible rent of the day before the death', law);
}

const NO_RATE = 'No local housing allowance is known for the area, so the rent was not limited by one';

/** First of all findings: the award is likely to be too much. */
const notKnown = ({ scheme }: Situation): Finding =>
  refused({
    subject: 'RENT',
    code: 'ALLOWANCE_NOT_KNOWN',
    reason: NO_RATE,
    law: cite(scheme, 'regs 12D and 13D', 'regs 12D and 13D'),
  });

function limited(due: Working, { amount, note }: Rate, { scheme }: Situation): Working {
  const law = cite(scheme, 'regs 12D(2) and 13D', 'regs 12D(2) and 13D');
  return due.amount.moreThan(amount)
    ? due.becomes(amount, note, law)
    : due.noting(() => 'The rent is not above the local housing allowance', law);
}

interface Rate {
  readonly amount: Money;
  readonly note: Note;
}

/** Stated with the facts, or from the table of the area and never above the national maximum. */
function rateOf({ household, lha }: Situation, size: LhaSize): Rate | null {
  const { lhaRates, brma } = household.home;
  if (lhaRates !== null) return { amount: lhaRates.perWeek, note: 'Limited to the local housing allowance stated' };
  const area = brma === null ? undefined : lha.areas[brma];
  if (area === undefined) return null;
  const figure = area[size];
  const most = lha.nationalMaximum[size];
  const used = figure.value.moreThan(most.value) ? most : figure;
  return { amount: used.value, note: () => ({ label: 'Limited to the local housing allowance', parameters: [used] }) };
}
