import { SingleBar } from 'cli-progress';
import type { Tally } from '../jobs/uprating/tally.js';

export interface Progress {
  so(far: { readonly inputBytes: number; readonly tally: Tally }): void;
  end(): void;
}

/** A line this often where no terminal shows a bar. */
const EVERY_MS = 5_000;

interface Shown {
  readonly quiet: boolean;
  /** Of the whole input in bytes; null where it is not known. */
  readonly size: number | null;
  readonly to: NodeJS.WriteStream;
  now(): number;
}

/** How far a run is: a bar on a terminal, a line now and then anywhere else. Never on standard output. */
export function progressOf(shown: Shown): Progress {
  if (shown.quiet) return { so: () => {}, end: () => {} };
  return shown.to.isTTY && shown.size !== null ? bar(shown.size, shown.to) : lines(shown);
}

function bar(size: number, stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar({
    stream,
    format: '{bar} {percentage}% | {cases} cases, {rejected} rejected | {eta_formatted} to go',
    hideCursor: true,
  });
  shown.start(size, 0, { cases: 0, rejected: 0 });
  return {
    so: ({ inputBytes, tally: { cases, rejected } }) => shown.update(inputBytes, { cases, rejected }),
    end: () => shown.stop(),
  };
}

function lines({ size, to, now }: Shown): Progress {
  let saidMs = now();
  return {
    so({ inputBytes, tally: { cases, rejected } }) {
      if (now() - saidMs < EVERY_MS) return;
      saidMs = now();
      const share = size ? `${Math.floor((inputBytes / size) * 100)}%, ` : '';
      to.write(`${share}${cases} cases, ${rejected} rejected\n`);
    },
    end: () => {},
  };
}
