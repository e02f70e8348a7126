interface Cut {
  readonly epoch: number;
  readonly wallMs: number;
}

const MOST_TAGS = 10_000;

/**
 * What has been invalidated, by tag. Nothing is searched for and removed: a value remembers the epoch in which its load
 * began, and whoever reads it asks whether one of its tags was cut later. So a load under way when its tag is cut is
 * caught too. A cut is forgotten when all that it could concern has run out.
 */
export class Cuts {
  /** Rises with every cut: what has been checked in this epoch need not be again. */
  epoch = 0;
  private everythingAt = 0;
  private readonly byTag = new Map<string, Cut>();

  cut(tags: readonly string[], { wallMs, lifeMs }: { wallMs: number; lifeMs: number }): void {
    this.epoch += 1;
    for (const tag of tags) {
      this.byTag.delete(tag); // so that the oldest cut stands first
      this.byTag.set(tag, { epoch: this.epoch, wallMs });
    }
    for (const [tag, cut] of this.byTag) {
      if (wallMs - cut.wallMs <= lifeMs) break;
      this.byTag.delete(tag);
    }
    if (this.byTag.size > MOST_TAGS) this.cutEverything();
  }

  /** For when it is not known what was cut. */
  cutEverything(): void {
    this.epoch += 1;
    this.everythingAt = this.epoch;
    this.byTag.clear();
  }

  /** Whether what was true in that epoch may be so no longer. */
  isCut(tags: readonly string[], since: number): boolean {
    if (since < this.everythingAt) return true;
    for (const tag of tags) if ((this.byTag.get(tag)?.epoch ?? 0) > since) return true;
    return false;
  }

  /** When one of them was last cut, as far as this process has heard. */
  lastCutMs(tags: readonly string[]): number {
    let last = Number.NEGATIVE_INFINITY;
    for (const tag of tags) last = Math.max(last, this.byTag.get(tag)?.wallMs ?? last);
    return last;
  }
}
