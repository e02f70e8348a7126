/** A key set is some kilobytes; more than this is something else. */
const MOST_BYTES = 256 * 1024;

/** The key set as text. Rejects on anything but 200, on a redirect, on a body too large or not JSON, and when it takes too long. */
export async function fetchKeys(url: string, timeoutMs: number): Promise<string> {
  const response = await fetch(url, {
    headers: { accept: 'application/json, application/jwk-set+json' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const body = await bodyWithin(response);
  if (response.status !== 200) throw new Error(`The key set was answered with status ${response.status}`);
  JSON.parse(body);
  return body;
}

async function bodyWithin(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    // Leaving the loop cancels the body, and with it the connection.
    if (bytes > MOST_BYTES) throw new Error('The key set is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
