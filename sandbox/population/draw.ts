import { type Day, financialYearOf, mondayOnOrAfter, yearStart } from './calendar.js';
import type { Band } from './charges.js';
import { type Draw, drawClaims } from './draw-claims.js';
import { drawDefaults } from './draw-debts.js';
import { type Composition, drawComposition } from './draw-people.js';
import type { HouseholdFacts, Move, PayerFacts, Relief } from './facts.js';
import type { Random } from './random.js';

/** Near the shares of dwellings by band on England's list. */
const BAND_WEIGHTS: readonly [[Band, number], ...[Band, number][]] = [
  ['A', 24],
  ['B', 19.6],
  ['C', 22],
  ['D', 15.6],
  ['E', 9.8],
  ['F', 5.2],
  ['G', 3.3],
  ['H', 0.5],
];

function drawPayer(random: Random): PayerFacts {
  const method = random.weighted([
    ['DIRECTDEBIT', 70],
    ['DCARD', 12],
    ['S/O', 6],
    ['PP', 5],
    ['CASH', 4],
    ['POCH', 2],
    ['CCARD', 1],
  ]);
  const automatic = method === 'DIRECTDEBIT' || method === 'S/O';
  return {
    method,
    payDay: automatic ? random.pick([1, 1, 5, 15, 25]) : 1,
    instalments: random.chance(18) ? 12 : 10,
    atOnce: random.chance(3),
    lagDays: automatic ? 0 : random.between(0, 6),
  };
}

/** Half the town has been there longer than the ledger goes back. Nobody arrived in the last seven weeks. */
function drawArrival({ random, today }: Draw): Day {
  const oldest = yearStart(financialYearOf(today) - 3);
  return random.chance(55) ? oldest - random.between(1, 6000) : random.between(oldest, today - 50);
}

const BANDS_OF_MOVERS: readonly [Band, ...Band[]] = ['A', 'A', 'B', 'B', 'C', 'D'];

function drawMove({ random, today }: Draw): Move | null {
  if (!random.chance(7)) return null;
  const on = random.between(yearStart(financialYearOf(today) - 1) + 20, today - 50);
  const oldFrom = on - random.between(200, 2500);
  const credit = random.weighted([
    ['transfer' as const, 5],
    ['refund' as const, 3],
    ['left' as const, 2],
  ]);
  return { on, oldBand: random.pick(BANDS_OF_MOVERS), oldFrom, credit };
}

function drawReliefs(random: Random, { adults, students, vacant }: Composition): Relief[] {
  if (students === 'all') return ['exempt'];
  if (vacant) return random.chance(35) ? ['exempt'] : random.chance(40) ? ['premium'] : [];
  const disabled: Relief[] = random.chance(1) ? ['disabled'] : [];
  if (random.chance(0.5)) return [...disabled, 'care-leaver'];
  if (adults === 1) return [...disabled, random.chance(1.5) ? 'all-disregarded' : 'single'];
  return students === 'one' ? [...disabled, 'one-disregarded'] : disabled;
}

/** One household of the district, everything about it drawn together so that it hangs together. */
export function drawHousehold(draw: Draw): HouseholdFacts {
  const { random, today } = draw;
  const composition = drawComposition(random, today);
  const payer = drawPayer(random);
  const move = composition.vacant || composition.students === 'all' ? null : drawMove(draw);
  const liableFrom = move?.on ?? drawArrival(draw);
  const reliefs = drawReliefs(random, composition);
  const lateDiscountOn = reliefs.length === 0 && !composition.vacant && random.chance(1.5) ? today - 60 : null;
  return {
    people: composition.people,
    holders: composition.holders,
    band: random.weighted(BAND_WEIGHTS),
    reliefs,
    payer,
    liableFrom,
    left: composition.vacant && random.chance(20) ? Math.max(liableFrom + 40, mondayOnOrAfter(today - 90)) : null,
    moved: move,
    defaults: drawDefaults(random, payer),
    lateDiscountOn,
    extras: [],
    claims: drawClaims(draw, { composition, liableFrom }),
    emptyDwelling: random.chance(0.7),
    unbilled: false,
  };
}
