/** What was opened, to be closed in the opposite order: on a stop, or where a later part of a start fails. */
export class Closing {
  private readonly closers: (() => Promise<void> | void)[] = [];
  private began = false;

  get hasBegun(): boolean {
    return this.began;
  }

  /** Passes the part through, so that opening and remembering are one line. */
  with<Part>(part: Part, close: (part: Part) => Promise<void> | void): Part {
    this.closers.push(() => close(part));
    return part;
  }

  /** Does what a stop may overtake: nothing once that has begun, and what fails then finds its parts closed, which is no trouble. */
  async unlessBegun(doing: () => Promise<void>): Promise<void> {
    if (this.began) return;
    try {
      await doing();
    } catch (error) {
      if (!this.began) throw error;
    }
  }

  /** Closes everything, each whatever became of the others. Rejects with the first trouble. */
  async close(): Promise<void> {
    this.began = true;
    const troubles: unknown[] = [];
    for (const closer of this.closers.splice(0).reverse()) {
      try {
        await closer();
      } catch (error) {
        troubles.push(error);
      }
    }
    if (troubles.length > 0) throw troubles[0];
  }
}

/** Opens two parts side by side. Where one fails the other is waited for, so that what it opened is there to be closed. */
export async function bothOpened<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  const outcomes = await Promise.allSettled([one, other]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return Promise.all([one, other]);
}
