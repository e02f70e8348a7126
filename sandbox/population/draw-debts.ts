import type { DefaultFacts, PayerFacts } from './facts.js';
import type { Random } from './random.js';
import type { StageCode } from './recovery.js';

const HELD: readonly [[StageCode, number], ...[StageCode, number][]] = [
  ['RM1', 30],
  ['RM2', 12],
  ['FIN', 10],
  ['SUM', 12],
  ['LO', 16],
  ['BA', 12],
  ['AE', 4],
  ['DW', 4],
];

function drawDefault(random: Random, mostMissed: number): DefaultFacts {
  const held = random.weighted(HELD);
  return {
    missesFrom: random.between(0, mostMissed),
    held,
    ...(held === 'RM2' || random.chance(20) ? { secondReminder: true } : {}),
    ...(random.chance(45) ? { recovers: 100 * random.between(20, 120) } : {}),
    ...(random.chance(15) ? { arrangement: true } : {}),
  };
}

/** An old debt has been through the court; a few of them are given up. */
function drawOldDefault(random: Random): DefaultFacts {
  const held = random.weighted<StageCode>([
    ['LO', 5],
    ['BA', 5],
    ['AE', 2],
    ['DW', 2],
  ]);
  return { ...drawDefault(random, 6), held, ...(random.chance(20) ? { writtenOff: true } : {}) };
}

/** Direct Debit payers seldom miss; whoever owes for an old year mostly owes for this one too. */
export function drawDefaults(random: Random, { method }: PayerFacts): Record<number, DefaultFacts> {
  const old = random.chance(method === 'DIRECTDEBIT' ? 1.2 : 10);
  const now = random.chance(old ? 65 : method === 'DIRECTDEBIT' ? 4 : 20);
  const defaults: Record<number, DefaultFacts> = now ? { 0: drawDefault(random, 6) } : {};
  if (old) {
    defaults[1] = drawOldDefault(random);
    if (random.chance(40)) defaults[2] = drawOldDefault(random);
    if (random.chance(15)) defaults[3] = drawOldDefault(random);
  }
  return defaults;
}
