import { load } from './load.js';
import type { Target } from './target.js';

export interface Figures {
  readonly cpuMs: number;
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface Measuring {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly people: readonly string[];
  readonly query: string;
  readonly token: string;
  readonly progress: (words: string) => void;
}

interface Round extends Figures {
  readonly requests: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Loads the targets in turn, several times over, so that whatever else the machine does falls on all of them alike. */
export async function measure(targets: readonly Target[], measuring: Measuring): Promise<Map<string, Figures>> {
  const rounds = new Map<string, Round[]>(targets.map(({ name }) => [name, []]));
  for (const one of targets) await load({ ...measuring, url: one.url, seconds: 6 }); // compiled, connected, and warm where that is wanted
  for (let round = 1; round <= measuring.rounds; round += 1) {
    for (const one of targets) {
      measuring.progress(`round ${round} of ${measuring.rounds}: ${one.name}`);
      rounds.get(one.name)?.push(await oneRound(one, measuring));
    }
  }
  return new Map([...rounds].map(([name, done]) => [name, together(done)]));
}

async function oneRound(one: Target, measuring: Measuring): Promise<Round> {
  const before = await one.told();
  const { requests, errors, ...timed } = await load({ ...measuring, url: one.url });
  const after = await one.told();
  if (errors > 0 || requests === 0) throw new Error(`${one.name}: ${errors} of ${requests + errors} requests failed`);
  return { ...timed, requests, cpuMs: (after.cpuMs - before.cpuMs) / requests };
}

function together(rounds: readonly Round[]): Figures {
  const requests = rounds.reduce((sum, round) => sum + round.requests, 0);
  const cpu = rounds.reduce((sum, round) => sum + round.cpuMs * round.requests, 0);
  return {
    cpuMs: cpu / requests,
    rps: median(rounds.map(({ rps }) => rps)),
    p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
  };
}
