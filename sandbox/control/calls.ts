/** How many calls reached each operation since the count began. Faulty calls count: they were made. */
export class Calls {
  private counts = new Map<string, number>();

  /** One more call. The names are a closed list, so this cannot grow. */
  count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  get byDocid(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, one) => sum + one, 0);
  }

  reset(): void {
    this.counts.clear();
  }
}
