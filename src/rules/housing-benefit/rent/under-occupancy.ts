import type { Decimal } from 'decimal.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import { count } from '../../../domain/working-step.js';
import { type Finding, given, refused } from '../finding.js';
import type { Situation } from '../situation.js';
import { type Bedrooms, bedrooms } from '../size/bedrooms.js';
import type { LimitedRent } from './limited-rent.js';
import { rentBeforeDeath, rentProtection } from './protection.js';

const LAW = 'HB Regs, regs A13 and B13';

/**
 * The social sector's size rule: part of the rent off for one spare bedroom, more for two or more. For working-age claims on
 * homes let by a council or housing association, unless claimant or partner is of pension age. HB Regs, regs A13 and B13.
 */
export function underOccupancy(rent: Working, situation: Situation): LimitedRent {
  const exempt = exemption(situation) ?? unlessMetBefore(situation);
  if (exempt !== null) return { working: rent, findings: [exempt] };
  const rooms = bedrooms(situation.household, { on: situation.on, jointTenantsCount: true });
  const { bedrooms: has } = situation.household.home;
  if (has === null) {
    const assumption = 'The number of bedrooms is not stated: no bedroom was taken to be spare';
    return { working: rent.assuming(assumption), findings: [] };
  }
  const spare = has - rooms.count;
  if (spare <= 0) return { working: rent, findings: [refusedSpare(has, rooms)] };
  const share = spare === 1 ? situation.law.underOccupancyOneSpare : situation.law.underOccupancyTwoOrMoreSpare;
  return {
    working: withAssumptions(reduced(rent, share, { spare, has, rooms }), rooms),
    findings: [found(has, rooms)],
  };
}

interface Count {
  readonly spare: number;
  readonly has: number;
  readonly rooms: Bedrooms;
}

const reduced = (rent: Working, share: Parameter<Decimal>, { spare, has, rooms }: Count): Working =>
  rent.less(
    rent.amount.times(share.value),
    () => ({
      label: `${share.text}% off for ${spare === 1 ? 'one spare bedroom' : `${spare} spare bedrooms`}`,
      formula: `${rent.amount.toFixed()} x ${share.text} / 100`,
      parameters: [share],
      quantity: count(spare),
      plain: `Your home has ${has} bedrooms and the rules allow ${rooms.count}, so ${share.text}% of your rent is left out.`,
    }),
    'HB Regs, reg. B13(2)(b) and (3)',
  );

const withAssumptions = (working: Working, { assumptions }: Bedrooms): Working =>
  assumptions.reduce((so, assumption) => so.assuming(assumption), working);

const allowed = (has: number, { count: allows, lines }: Bedrooms): string =>
  `${has} bedrooms, ${allows} allowed: ${lines.map(({ rooms, why }) => `${rooms} for ${why}`).join('; ')}`;

const found = (has: number, rooms: Bedrooms): Finding =>
  given({ subject: 'SIZE', code: 'SPARE_BEDROOMS', reason: allowed(has, rooms), law: LAW });
const refusedSpare = (has: number, rooms: Bedrooms): Finding =>
  refused({ subject: 'SIZE', code: 'SPARE_BEDROOMS', reason: allowed(has, rooms), law: LAW });

function exemption(situation: Situation): Finding | null {
  const no = (reason: string) => refused({ subject: 'SIZE', code: 'SPARE_BEDROOMS', reason, law: LAW });
  if (situation.scheme === 'PENSION_AGE' || situation.ofPensionAge.length > 0)
    return no('The size rule is not for a household in which claimant or partner is of pension age');
  if (situation.household.home.sanctuaryScheme) return no('The size rule is not for a sanctuary scheme home');
  return null;
}

/** A death of a tenant for whom benefit was paid holds what was met, and not the whole rent. Reg. 12BA(3). */
const unlessMetBefore = (situation: Situation): Finding | null =>
  rentBeforeDeath(situation) === null ? rentProtection(situation) : null;

/**
 * What was met before a death, of this claimant's share of the rent, where it is more than the size rule leaves. Reg. 12BA(3).
 */
export function asBeforeDeath(limited: LimitedRent, whole: Working, situation: Situation): LimitedRent {
  const before = rentBeforeDeath(situation);
  const protection = rentProtection(situation);
  if (before === null || protection === null) return limited;
  const held = Money.min(before, whole.amount);
  if (!held.moreThan(limited.working.amount)) return limited;
  const working = limited.working.becomes(
    held,
    'The eligible rent of the day before the death',
    'HB Regs, reg. 12BA(3)(a)',
  );
  return { working, findings: [...limited.findings, protection] };
}
