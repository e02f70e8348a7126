import { cpuUsage } from 'node:process';

const ROUND_MS = 1_500;

/** Microseconds of CPU for one run, measured over a second and a half after a third of that to warm up. */
export function cpuCost(run: () => unknown): number {
  let runs = 0;
  for (const until = performance.now() + ROUND_MS / 3; performance.now() < until; ) run();
  const before = cpuUsage();
  for (const until = performance.now() + ROUND_MS; performance.now() < until; runs += 1) run();
  const { user, system } = cpuUsage(before);
  return (user + system) / runs;
}

/** A line of the table: a name, then figures in columns. */
export const columns = (...[name, ...figures]: [string, ...string[]]): string =>
  `${name.padEnd(28)}${figures.map(figure => figure.padStart(14)).join('')}\n`;
