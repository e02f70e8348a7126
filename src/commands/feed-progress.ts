import { SingleBar } from 'cli-progress';

/** How far a file is, on a terminal; nowhere else, and never on standard output. */
export interface FeedProgress {
  receiving(bytes: number): void;
  received(bytes: number): void;
  reading(): void;
  read(records: number): void;
  matched(people: number): void;
  end(): void;
}

const nothing = () => undefined;
const SILENT: FeedProgress = {
  receiving: nothing,
  received: nothing,
  reading: nothing,
  read: nothing,
  matched: nothing,
  end: nothing,
};

export function feedProgress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): FeedProgress {
  if (quiet || !stream.isTTY) return SILENT;
  let bar: SingleBar | null = null;
  const end = () => {
    bar?.stop();
    bar = null;
  };
  const shown = (format: string, total: number, payload: object = {}) => {
    end();
    bar = new SingleBar({ stream, format, hideCursor: true });
    bar.start(total, 0, payload);
  };
  return {
    receiving: bytes => shown('Taken in {bar} {percentage}%', bytes),
    received: bytes => bar?.update(bytes),
    // How many there are is known at the end alone.
    reading: () => shown('Read {value} lines | whose it is said of {people} | {duration_formatted}', 0, { people: 0 }),
    read: records => bar?.update(records),
    matched: people => bar?.update({ people }),
    end,
  };
}
