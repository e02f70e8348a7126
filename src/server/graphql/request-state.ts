import type { Reads } from '../../loaders/reads.js';
import type { Context } from '../../resolvers/context.js';

/** A request's context as the server knows it: what resolvers see, and what the answer needs on its way out. */
export interface RequestContext extends Context {
  readonly requestId: string;
  readonly reads: Reads;
}
