import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import type { Figures } from './single-view/measure.js';
import { besides, type SingleView, singleView } from './single-view/single-view.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Asked {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly people: number;
  readonly json?: true;
}

const line = (name: string, { cpuMs, rps, p50Ms, p99Ms }: Figures, handler: Figures) =>
  [
    name.padEnd(22),
    cpuMs.toFixed(3).padStart(9),
    Math.round(rps).toString().padStart(8),
    p50Ms.toFixed(0).padStart(8),
    p99Ms.toFixed(0).padStart(8),
    (cpuMs / handler.cpuMs).toFixed(2).padStart(10),
  ].join('');

function table(mode: string, figures: Record<string, Figures>): string {
  const { guildhall, mercuriusJit, handler } = figures;
  if (!guildhall || !mercuriusJit || !handler) return '';
  const head = `${mode.padEnd(22)}   CPU ms     rps  p50 ms  p99 ms  / handler`;
  const rows = Object.entries(figures).map(([name, one]) => line(name, one, handler));
  const ratio = `guildhall / mercuriusJit: ${(guildhall.cpuMs / mercuriusJit.cpuMs).toFixed(2)} of its CPU`;
  return [head, ...rows, ratio, ''].join('\n');
}

const rounded = (result: SingleView) =>
  JSON.parse(
    JSON.stringify(result, (_, value) => (typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value)),
  );

/** A bench of no rounds, or of what is no number, would print figures all the same. */
const count = (text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 100_000) return number;
  throw new InvalidArgumentError('Give a whole number from 1 to 100000.');
};

const { rounds, seconds, connections, people, json } = new Command('bench')
  .description(
    'One whole customer a request: Guildhall as it ships beside Mercurius with JIT and a handler by hand, in turn',
  )
  .option('--rounds <number>', 'how often each is loaded', count, 5)
  .option('--seconds <number>', 'for how long each time', count, 5)
  .option('--connections <number>', 'requests under way at once', count, 32)
  .option('--people <number>', 'different customers asked for', count, 2000)
  .option('--json', 'print one JSON object on standard output and nothing else')
  .parse()
  .opts<Asked>();

const sizes = {
  rounds,
  seconds,
  connections,
  people,
  progress: (words: string) => process.stderr.write(`${words}\n`),
};
const result = await singleView(root, sizes);
if (json) process.stdout.write(`${JSON.stringify({ singleView: rounded(result) })}\n`);
else {
  const more = await besides(root, { ...sizes, rounds: 1 });
  const beside = (mode: 'cold' | 'warm') => ({ ...result[mode], ...more[mode] });
  process.stdout.write(`${table('cold', beside('cold'))}\n${table('warm', beside('warm'))}`);
}
