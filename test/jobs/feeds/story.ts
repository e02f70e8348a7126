import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Notice, ucFile } from './feed-samples.js';

/** Numbers from a seed: the same again for the same seed (mulberry32). */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { chance: (share: number) => next() < share, upTo: (most: number) => Math.floor(next() * most) };
}
export type Dice = ReturnType<typeof dice>;

export interface Story {
  /** Every record once, in order: what a feed without faults would have sent. */
  readonly ordered: readonly Notice[];
  /** The same, some twice and some late, as they come. */
  readonly coming: readonly Notice[];
  readonly duplicates: number;
  readonly late: number;
  readonly poison: number;
  readonly stops: number;
}

/** Ten months and corrections of each person; a duplicate may come in any later place, a late one after any that it precedes. */
export function story(records: number, { chance, upTo }: Dice): Story {
  const people = Math.max(120, Math.floor(records / 12));
  const ordered = Array.from({ length: records }, (_, n): Notice => {
    const poison = chance(0.01);
    return {
      sequence: n + 1,
      person: upTo(people),
      month: 1 + upTo(10),
      pounds: upTo(2_000),
      ...(poison && { poison }),
    };
  });
  const placed = ordered.map((notice, n) => ({ notice, at: n }));
  const late = placed.filter(() => chance(0.05));
  for (const one of late) one.at += 0.5 + upTo(records);
  const good = placed.filter(({ notice }) => notice.poison !== true);
  const twice = good.filter(() => chance(0.05)).map(({ notice, at }) => ({ notice, at: at + 0.25 + upTo(records) }));
  const coming = [...placed, ...twice].sort((a, b) => a.at - b.at).map(({ notice }) => notice);
  const poison = ordered.filter(notice => notice.poison).length;
  const stops = ordered.filter(isStop).length;
  return { ordered, coming, duplicates: twice.length, late: late.length, poison, stops };
}

const isStop = ({ sequence, poison }: Notice): boolean => sequence % 50 === 0 && poison !== true;

const STOPS = 'SEQ|GENERATED|NINO|SURNAME|FORENAME|DOB|POSTCODE|REFERENCE|CLAIM|STOP_FROM|REASON|UC_START';

/** A stop notice of every fiftieth record: each asks for work of its own, once. */
const stopFile = (notices: readonly Notice[]): string => {
  const lines = notices.filter(isStop).map(({ sequence, person }) => {
    const number = `AA${String(person).padStart(6, '0')}A`;
    return `${sequence}|2026-11-20T09:00:00Z|${number}|SURNAME${person}|JO|01/02/1980|TE5 7AA|STOP${sequence}|6${sequence}|23/11/2026|UC|`;
  });
  return `${[STOPS, ...lines].join('\n')}\n`;
};

/** Drops the records in a folder, in so many files; the last file comes twice, under another name too. */
export function dropped(folder: string, notices: readonly Notice[], files: number): void {
  mkdirSync(folder, { recursive: true });
  const each = Math.ceil(notices.length / files);
  for (let n = 0; n < files; n += 1) {
    const part = notices.slice(n * each, (n + 1) * each);
    writeFileSync(join(folder, `uc-lctr-v1-${n + 1}.csv`), ucFile(part));
    writeFileSync(join(folder, `hb-stop-${n + 1}.csv`), stopFile(part));
    if (n === files - 1) writeFileSync(join(folder, `uc-lctr-v1-${files + 1}.csv`), ucFile(part));
  }
}
