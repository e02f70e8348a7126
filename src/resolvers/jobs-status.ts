/** Work with no caller, as `server` knows it: what an operator may look at. */
export interface JobsStatus {
  list(page: { readonly first: number; readonly after?: string | null }): Promise<readonly FailedJob[]>;
  counts(): Promise<readonly JobCounts[]>;
  /** False where there is no such failed job. */
  retry(id: string): Promise<boolean>;
}

export interface FailedJob {
  readonly id: string;
  readonly kind: string;
  readonly tries: number;
  readonly reason: string;
  readonly createdAt: Date;
  readonly failedAt: Date;
}

export interface JobCounts {
  readonly kind: string;
  readonly waiting: number;
  readonly underWay: number;
  readonly failed: number;
}
