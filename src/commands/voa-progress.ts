import { SingleBar } from 'cli-progress';
import type { Tally } from '../adapters/voa/tally.js';

export interface LoadProgress {
  so(tally: Readonly<Tally>): void;
  /** The file is read, and its indexes are being made. */
  indexing(): void;
  end(): void;
}

/** A line this often where no terminal shows a bar. */
const EVERY_MS = 5_000;

interface Shown {
  readonly quiet: boolean;
  /** Of the file in bytes; null where it is not known. */
  readonly size: number | null;
  readonly to: NodeJS.WriteStream;
  now(): number;
}

const NOTHING: LoadProgress = { so: () => {}, indexing: () => {}, end: () => {} };

/** How far a load is: a bar on a terminal, a line now and then anywhere else. Never on standard output. */
export function loadProgress(shown: Shown): LoadProgress {
  if (shown.quiet) return NOTHING;
  return shown.to.isTTY && shown.size !== null ? bar(shown.size, shown.to) : lines(shown);
}

function bar(size: number, stream: NodeJS.WriteStream): LoadProgress {
  const shown = new SingleBar({
    stream,
    format: '{bar} {percentage}% | {lines} lines, {rejected} rejected | {eta_formatted} to go',
    hideCursor: true,
  });
  shown.start(size, 0, { lines: 0, rejected: 0 });
  return {
    so: ({ bytes, lines, rejected }) => shown.update(bytes, { lines, rejected }),
    indexing: () => {
      shown.stop();
      stream.write('Read. Making its indexes.\n');
    },
    end: () => shown.stop(),
  };
}

function lines({ size, to, now }: Shown): LoadProgress {
  let saidMs = now();
  return {
    so({ bytes, lines, rejected }) {
      if (now() - saidMs < EVERY_MS) return;
      saidMs = now();
      const share = size ? `${Math.floor((bytes / size) * 100)}%, ` : '';
      to.write(`${share}${lines} lines, ${rejected} rejected\n`);
    },
    indexing: () => void to.write('Read. Making its indexes.\n'),
    end: () => {},
  };
}
