import { createHash } from 'node:crypto';

/** Some lines of the input, for one thread to decide. */
export interface Batch {
  /** Counted from 1 in the whole input. */
  readonly firstLine: number;
  readonly lines: number;
  /** The lines with their ends. A line that was too long is there as an empty one. */
  readonly bytes: Uint8Array;
  readonly tooLong: readonly number[];
  /** Where in the input the batch ends, in bytes, and the hash of everything up to there. */
  readonly endsAt: number;
  readonly sha256: string;
}

export interface BatchLimits {
  readonly maxLineBytes: number;
  readonly maxLines: number;
  readonly maxBytes: number;
}

const NEW_LINE = 10;
const EMPTY_LINE = Buffer.from('\n');

/**
 * Cuts what is read into batches of whole lines. Holds one batch and one unfinished line at most, and of a line that is
 * too long nothing: a file without a single line end is as small in memory as any.
 */
export class Batcher {
  private readonly hash = createHash('sha256');
  private parts: Buffer[] = [];
  private bytes = 0;
  private lines = 0;
  private tooLong: number[] = [];
  private unfinished: Buffer[] = [];
  private unfinishedBytes = 0;
  private consumed: number;
  private nextLine: number;

  /** `from` is where an earlier run ended: bytes and lines of the input that are done. */
  constructor(
    private readonly limits: BatchLimits,
    from: { readonly bytes: number; readonly lines: number } = { bytes: 0, lines: 0 },
  ) {
    this.consumed = from.bytes;
    this.nextLine = from.lines + 1;
  }

  /** Reads what an earlier run did already, for the hash alone. */
  passOver(done: Buffer): void {
    this.hash.update(done);
  }

  /** The hash of everything up to the last batch. */
  get sha256(): string {
    return this.hash.copy().digest('hex');
  }

  /** Takes what was read next; answers the batches that it fills. */
  push(chunk: Buffer): Batch[] {
    const filled: Batch[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
      this.part(chunk.subarray(start, end + 1));
      this.finishLine();
      start = end + 1;
      if (this.lines >= this.limits.maxLines || this.bytes >= this.limits.maxBytes) filled.push(this.cut());
    }
    if (start < chunk.length) this.part(chunk.subarray(start));
    return filled;
  }

  /** What is left when nothing more comes: the last line needs no end. */
  end(): Batch | null {
    if (this.unfinishedBytes > 0) this.finishLine();
    return this.lines === 0 ? null : this.cut();
  }

  private part(bytes: Buffer): void {
    this.hash.update(bytes);
    this.consumed += bytes.length;
    this.unfinishedBytes += bytes.length;
    if (this.isTooLong) this.unfinished = [];
    else this.unfinished.push(bytes);
  }

  private get isTooLong(): boolean {
    return this.unfinishedBytes > this.limits.maxLineBytes;
  }

  private finishLine(): void {
    if (this.isTooLong) {
      this.tooLong.push(this.nextLine + this.lines);
      this.unfinished = [EMPTY_LINE];
    }
    for (const part of this.unfinished) this.bytes += this.parts.push(part) && part.length;
    this.lines += 1;
    this.unfinished = [];
    this.unfinishedBytes = 0;
  }

  private cut(): Batch {
    const batch: Batch = {
      firstLine: this.nextLine,
      lines: this.lines,
      bytes: Uint8Array.from(Buffer.concat(this.parts)),
      tooLong: this.tooLong,
      endsAt: this.consumed,
      sha256: this.sha256,
    };
    this.nextLine += this.lines;
    this.parts = [];
    this.bytes = 0;
    this.lines = 0;
    this.tooLong = [];
    return batch;
  }
}
