import { type Day, mondayOnOrAfter } from './calendar.js';
import type { Composition } from './draw-people.js';
import type { ClaimFacts } from './facts.js';
import type { ClaimStatus } from './model.js';
import type { Random } from './random.js';
import { LANDLORDS } from './words.js';

export interface Draw {
  readonly random: Random;
  readonly household: number;
  readonly today: Day;
}

const CLAIMS_PER_HUNDRED: Record<Composition['kind'], number> = {
  single: 17,
  couple: 7,
  family: 14,
  pensioner: 36,
  pensioners: 17,
  students: 0,
  vacant: 0,
  lodger: 100,
};

const STATUSES: readonly [[ClaimStatus, number], ...[ClaimStatus, number][]] = [
  ['current', 74],
  ['cancelled', 14],
  ['suspended', 4],
  ['pending', 4],
  ['future', 2],
  ['defective', 2],
];

/** What the claim pays of the tax: all of it for the poorest pensioners, at most four fifths below pension age. */
const drawSupport = (random: Random, pensionAge: boolean): number =>
  pensionAge ? random.pick([100, 100, 100, 72, 45, 20]) : random.pick([80, 80, 65, 45, 20, 10]);

function drawRent(random: Random, kind: Composition['kind']): Pick<ClaimFacts, 'tenure' | 'weeklyRent' | 'payee'> {
  const pensioner = kind === 'pensioner' || kind === 'pensioners';
  const tenure = random.weighted<ClaimFacts['tenure']>([
    ['private', kind === 'lodger' ? 100 : 30],
    ['council', kind === 'lodger' ? 0 : 35],
    [null, kind === 'lodger' ? 0 : pensioner ? 30 : 45],
  ]);
  const weeklyRent = tenure === 'council' ? random.between(4_500, 11_800) : random.between(6_800, 17_200);
  const toLandlord = random.chance(25);
  if (tenure === null) return { tenure, weeklyRent: 0, payee: 'Claimant' };
  return {
    tenure,
    weeklyRent,
    payee: tenure === 'council' ? 'Rent account' : toLandlord ? random.pick(LANDLORDS) : 'Claimant',
  };
}

function startOf(status: ClaimStatus, random: Random, { liableFrom, today }: { liableFrom: Day; today: Day }): Day {
  if (status === 'future') return mondayOnOrAfter(today + random.between(3, 25));
  if (status === 'pending' || status === 'defective') return Math.max(liableFrom, mondayOnOrAfter(today - 40));
  const eldest = Math.max(liableFrom, today - 1500);
  return random.between(eldest, Math.max(eldest, today - 45));
}

export function drawClaims(draw: Draw, about: { composition: Composition; liableFrom: Day }): ClaimFacts[] {
  const { random, today } = draw;
  const { kind, pensionAge, holders } = about.composition;
  if (!random.chance(CLAIMS_PER_HUNDRED[kind])) return [];
  const status = random.weighted(STATUSES);
  const startedOn = startOf(status, random, { liableFrom: about.liableFrom, today });
  const rent = drawRent(random, kind);
  const reduced = rent.tenure !== null && random.chance(9);
  return [
    {
      ...rent,
      status,
      startedOn,
      endedOn: status === 'cancelled' ? random.between(startedOn, Math.max(startedOn, today - 20)) : null,
      supportPercent: holders.length === 0 ? 0 : drawSupport(random, pensionAge),
      weeksPaid: rent.tenure === 'council' ? 1 : random.pick([2, 2, 4, 4, 1]),
      weeklyRecovery: reduced ? random.pick([400, 1_220, 1_220, 2_035, -1_500]) : 0,
    },
  ];
}
