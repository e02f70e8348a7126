/** What a batcher has to know of a call beside its keys. */
export interface BatchAsk {
  /** Whose authority the upstream sees. Loads are shared, and batches made up, only between asks of equal authority. */
  readonly authority: string;
  /** In milliseconds of `performance.now()`. */
  readonly deadlineAt: number;
  readonly signal?: AbortSignal;
  /** Never answered by a load that had begun before this ask. */
  readonly fresh: boolean;
}
