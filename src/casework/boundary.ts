/**
 * The places at which a process can end and nothing may be lost or done twice. One seam for all of them: a test makes it
 * throw or exit, in the gateway it does nothing.
 */
export const BOUNDARIES = [
  'command:begun',
  'command:key-taken',
  'command:worked',
  'command:audited',
  'command:committed',
  'job:begun',
  'job:called-upstream',
  'job:stored',
  'delivery:sent',
] as const;
export type Boundary = (typeof BOUNDARIES)[number];

export type AtBoundary = (boundary: Boundary) => void | Promise<void>;

export const passing: AtBoundary = () => undefined;
