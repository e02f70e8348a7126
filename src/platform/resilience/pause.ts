/** Waits; true when the time is over, false as soon as the signal is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise(resolve => {
    const end = (whole: boolean) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
      resolve(whole);
    };
    const leave = () => end(false);
    const timer = setTimeout(end, ms, true);
    signal?.addEventListener('abort', leave, { once: true });
  });
}
