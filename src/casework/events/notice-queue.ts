import type { Notice } from './notice.js';

/** Whoever reads has fallen too far behind: what waits for them was dropped, and they have to begin again. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

type Taken = IteratorResult<Notice, undefined>;
interface Waiting {
  readonly resolve: (taken: Taken) => void;
}

/** Notices that wait for one reader, to a stated number. Ending it answers at once whoever waits. */
export class NoticeQueue implements AsyncIterableIterator<Notice, undefined> {
  private readonly waiting: Notice[] = [];
  private readonly readers: Waiting[] = [];
  private end: 'none' | 'ended' | TooSlow = 'none';

  constructor(
    private readonly most: number,
    private readonly onEnd: (how: 'ended' | 'too-slow') => void,
  ) {}

  push(notice: Notice): void {
    if (this.end !== 'none') return;
    const reader = this.readers.shift();
    if (reader) reader.resolve({ value: notice, done: false });
    else if (this.waiting.length < this.most) this.waiting.push(notice);
    else this.close(new TooSlow('a reader fell too far behind'));
  }

  next(): Promise<Taken> {
    const notice = this.waiting.shift();
    if (notice) return Promise.resolve({ value: notice, done: false });
    if (this.end instanceof TooSlow) return Promise.reject(this.end);
    if (this.end === 'ended') return Promise.resolve({ value: undefined, done: true });
    return new Promise(resolve => {
      this.readers.push({ resolve });
    });
  }

  async return(): Promise<Taken> {
    this.close('ended');
    return { value: undefined, done: true };
  }

  async throw(): Promise<Taken> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private close(how: 'ended' | TooSlow): void {
    if (this.end !== 'none') return;
    this.end = how;
    this.waiting.length = 0;
    for (const { resolve } of this.readers.splice(0)) resolve({ value: undefined, done: true });
    this.onEnd(how === 'ended' ? 'ended' : 'too-slow');
  }
}
