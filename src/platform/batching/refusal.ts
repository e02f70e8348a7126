/** Why a batcher answers a key itself: its queue is full, or the caller's own time or patience is over. */
export const BATCH_REFUSALS = ['Overloaded', 'DeadlinePassed', 'Abandoned'] as const;
export type BatchRefusalKind = (typeof BATCH_REFUSALS)[number];

/** What a key is answered with where nobody was asked, or where the caller left before the answer came. Names no key. */
export class BatchRefusal extends Error {
  override readonly name = 'BatchRefusal';

  constructor(
    readonly batcher: string,
    readonly kind: BatchRefusalKind,
  ) {
    super(`${batcher}: ${kind}`);
  }
}
