/** Whether a scheme is open to a household, and by which provision. */
export interface Opening {
  readonly open: boolean;
  /** A sentence for the officer. */
  readonly reason: string;
  readonly law: string;
  /** What was taken as true without being known. */
  readonly assumptions: readonly string[];
}

export const opened = (reason: string, law: string, assumptions: readonly string[] = []): Opening => ({
  open: true,
  reason,
  law,
  assumptions,
});

export const closed = (reason: string, law: string, assumptions: readonly string[] = []): Opening => ({
  open: false,
  reason,
  law,
  assumptions,
});
