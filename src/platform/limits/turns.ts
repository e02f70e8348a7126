/** More wait for a turn than may. */
export class TurnRefusal extends Error {
  override readonly name = 'TurnRefusal';
}

/**
 * Lets work that holds the process go one piece a turn of the event loop, in the order in which it was asked for, so that
 * between two pieces every other request goes on. Work that nobody else waits for begins at once.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private taken = false;

  /** `most` may wait. */
  constructor(private readonly most: number) {}

  /** Resolves when it is this piece's turn. Rejects with TurnRefusal, at once, where as many wait as may. */
  async take(): Promise<void> {
    if (this.taken) {
      if (this.waiting.length >= this.most) throw new TurnRefusal();
      await new Promise<void>(resolve => this.waiting.push(resolve));
      return;
    }
    this.begin();
  }

  private begin(): void {
    this.taken = true;
    setImmediate(() => this.next());
  }

  private next(): void {
    const resolve = this.waiting.shift();
    if (resolve === undefined) {
      this.taken = false;
      return;
    }
    this.begin();
    resolve();
  }
}
