interface Slice {
  tick: number;
  hits: number;
  misses: number;
}

const SLICES = 10;

/**
 * Hits and misses over the last `windowMs`, kept in a ring of ten slices, so it never grows with traffic and forgets by
 * itself when there is none. Exact to a tenth of the window.
 */
export class SlidingTally {
  private readonly slices: Slice[] = Array.from({ length: SLICES }, () => ({ tick: -1, hits: 0, misses: 0 }));
  private readonly sliceMs: number;

  constructor(
    windowMs: number,
    private readonly now: () => number,
  ) {
    this.sliceMs = windowMs / SLICES;
  }

  hit(): void {
    this.current().hits += 1;
  }

  miss(): void {
    this.current().misses += 1;
  }

  totals(): { hits: number; misses: number } {
    const oldest = this.tick() - SLICES;
    const live = this.slices.filter(slice => slice.tick > oldest);
    return {
      hits: live.reduce((sum, slice) => sum + slice.hits, 0),
      misses: live.reduce((sum, slice) => sum + slice.misses, 0),
    };
  }

  clear(): void {
    for (const slice of this.slices) slice.tick = -1;
  }

  private tick(): number {
    return Math.floor(this.now() / this.sliceMs);
  }

  private current(): Slice {
    const tick = this.tick();
    const slice = this.slices[tick % SLICES] as Slice;
    if (slice.tick !== tick) Object.assign(slice, { tick, hits: 0, misses: 0 });
    return slice;
  }
}
