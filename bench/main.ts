import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Figures } from './single-view/measure.js';
import { besides, type SingleView, singleView } from './single-view/single-view.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Asked {
  readonly rounds: string;
  readonly seconds: string;
  readonly connections: string;
  readonly people: string;
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

const { rounds, seconds, connections, people, json } = new Command('bench')
  .description(
    'One whole customer a request: Guildhall as it ships beside Mercurius with JIT and a handler by hand, in turn',
  )
  .option('--rounds <number>', 'how often each is loaded', '5')
  .option('--seconds <number>', 'for how long each time', '5')
  .option('--connections <number>', 'requests under way at once', '32')
  .option('--people <number>', 'different customers asked for', '2000')
  .option('--json', 'print one JSON object on standard output and nothing else')
  .parse()
  .opts<Asked>();

const sizes = {
  rounds: Number(rounds),
  seconds: Number(seconds),
  connections: Number(connections),
  people: Number(people),
  progress: (words: string) => process.stderr.write(`${words}\n`),
};
const result = await singleView(root, sizes);
if (json) process.stdout.write(`${JSON.stringify({ singleView: rounded(result) })}\n`);
else {
  const more = await besides(root, { ...sizes, rounds: 1 });
  const beside = (mode: 'cold' | 'warm') => ({ ...result[mode], ...more[mode] });
  process.stdout.write(`${table('cold', beside('cold'))}\n${table('warm', beside('warm'))}`);
}
