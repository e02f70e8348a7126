import type { GuildhallConfig } from '../server/config.js';
import { StartError } from '../server/sandbox.js';

/** Asks a path of the admin port. Throws StartError with what the gateway said. */
export type AskGateway = <T>(path: string, body: unknown) => Promise<T>;

/** The gateway that has this configuration's embedded store open; null where nobody has, or the store takes several. */
export async function runningGateway(
  { http, store }: GuildhallConfig,
  answerWithinMs: number,
): Promise<AskGateway | null> {
  const admin = `http://${http.admin.host}:${http.admin.port}`;
  if (store.databaseUrl !== undefined || !(await isLive(admin))) return null;
  return async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await fetch(`${admin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answerWithinMs),
    });
    if (answer.ok) return (await answer.json()) as T;
    const { message } = (await answer.json().catch(() => ({}))) as { message?: string };
    throw new StartError(message ?? `The gateway at ${admin} answered ${answer.status}: is it of the same version?`);
  };
}

async function isLive(admin: string): Promise<boolean> {
  const answer = await fetch(`${admin}/livez`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.ok === true;
}
