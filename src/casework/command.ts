import type { Outcome } from './outcome.js';
import type { Work } from './work.js';

/** Something that can be done. Its input is what its answer depends on, and nothing else: it is what the key is held to. */
export interface Command<Input extends object> {
  /** As in the graph, `claimWork`: kept with the key and in the audit. */
  readonly name: string;
  run(work: Work, input: Input): Promise<Outcome>;
}
