import type { Caller } from '../../domain/caller.js';

/** How many sockets there are, in all and of each caller. */
export class SocketCounts {
  private all = 0;
  private readonly ofCaller = new Map<string, number>();

  constructor(private readonly most: { readonly atOnce: number; readonly perCaller: number }) {}

  /** False where there are as many as there may be. */
  open(): boolean {
    if (this.all >= this.most.atOnce) return false;
    this.all += 1;
    return true;
  }

  close(caller: Caller | null): void {
    this.all -= 1;
    if (caller === null) return;
    const key = keyOf(caller);
    const left = (this.ofCaller.get(key) ?? 0) - 1;
    if (left > 0) this.ofCaller.set(key, left);
    else this.ofCaller.delete(key);
  }

  /** False where the caller has as many as one may have. */
  belongs(caller: Caller): boolean {
    const key = keyOf(caller);
    const before = this.ofCaller.get(key) ?? 0;
    if (before >= this.most.perCaller) return false;
    this.ofCaller.set(key, before + 1);
    return true;
  }
}

const keyOf = ({ client, subject }: Caller): string => `${client}\n${subject}`;
