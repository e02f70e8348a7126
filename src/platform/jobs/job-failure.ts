import { safeError } from '../telemetry/safe-error.js';

/** What is kept of a try that failed: the error's kind and code, never what it says, for that can quote anything. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';

  constructor(error: unknown) {
    const { name, code } = safeError(error, () => false);
    super(code === undefined ? name : `${name} ${code}`);
    // The engine keeps a failure's own fields, the stack too: ours would only name this file.
    delete this.stack;
  }
}
