// Suites run in a few plain Node processes, one after another in each, and share what is loaded once: a sandboxed copy of every
// module for every suite took three quarters of the time of a run. A suite therefore leaves nothing behind it.
export default {
  runner: 'jest-light-runner/child-process',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // tsx compiles as Node loads: see the script `test`.
  transform: {},
  testTimeout: 60_000,
  // More than there are cores: many suites wait for processes, sockets and timers.
  maxWorkers: 4,
};
