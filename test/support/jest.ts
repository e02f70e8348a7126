import { ModernFakeTimers } from '@jest/fake-timers';
import { fn, spyOn } from 'jest-mock';

/** Jest's own clock and spies. The runner of our suites gives a smaller `jest` than these suites want. */
const clock = new ModernFakeTimers({
  config: { fakeTimers: {}, rootDir: process.cwd() } as ConstructorParameters<typeof ModernFakeTimers>[0]['config'],
  global: globalThis,
});

export const jest = {
  fn,
  spyOn,
  useFakeTimers: (options?: Parameters<typeof clock.useFakeTimers>[0]) => clock.useFakeTimers(options),
  useRealTimers: () => clock.useRealTimers(),
  advanceTimersByTime: (ms: number) => clock.advanceTimersByTime(ms),
  advanceTimersByTimeAsync: (ms: number) => clock.advanceTimersByTimeAsync(ms),
  getTimerCount: () => clock.getTimerCount(),
};
