/** Whether a system answers now. Used for readiness and shown to callers; never throws. */
export interface Health {
  readonly system: string;
  check(signal: AbortSignal): Promise<'up' | 'down'>;
}
