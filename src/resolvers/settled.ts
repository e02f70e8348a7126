/** Waits for all. One that failed stands as its Error in its place, so that the executor nulls it alone. */
export async function settled<Value>(loads: readonly Promise<Value | null>[]): Promise<(Value | null)[]> {
  const outcomes = await Promise.allSettled(loads);
  return outcomes.map(outcome => (outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as never)));
}
