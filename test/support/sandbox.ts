import type { SandboxOptions } from '../../sandbox/options.js';
import { type Clocks, type Sandbox, startSandbox } from '../../sandbox/start.js';

/** The day that tests take it to be in Testshire: every stage of recovery can have been reached by then. */
export const SANDBOX_DAY = '2026-11-21';

/**
 * A sandbox of its own for the tests of a describe block: started before the first, faults and counts cleared after
 * each, stopped after the last. Gives a function because there is none yet while tests are being described.
 */
export function useSandbox(options: SandboxOptions = {}, clocks: Clocks = {}): () => Sandbox {
  let running: Sandbox | undefined;
  beforeAll(async () => {
    running = await startSandbox({ today: SANDBOX_DAY, ...options }, clocks);
  });
  afterEach(() => {
    running?.clearFaults();
    running?.resetCalls();
  });
  afterAll(async () => {
    await running?.close();
  });
  return () => {
    if (!running) throw new Error('the sandbox is started before the tests, not while they are described');
    return running;
  };
}
