/** What was opened, to be closed in the opposite order: on a stop, or where a later part of a start fails. */
export class Closing {
  private readonly closers: (() => Promise<void> | void)[] = [];

  /** Passes the part through, so that opening and remembering are one line. */
  with<Part>(part: Part, close: (part: Part) => Promise<void> | void): Part {
    this.closers.push(() => close(part));
    return part;
  }

  /** Closes everything, each whatever became of the others. Rejects with the first trouble. */
  async close(): Promise<void> {
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
