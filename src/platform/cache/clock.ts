/** Two clocks: one that never goes back, for ages within this process, and one that other processes read too. */
export interface CacheClock {
  monotonicMs(): number;
  wallMs(): number;
}

export const systemCacheClock: CacheClock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
};
