import type { ServerResponse } from 'node:http';

/** Runs the answer after a while, unless the client has gone by then. */
export const later = (response: ServerResponse, ms: number, answer: () => void): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(() => {
      answer();
      resolve();
    }, ms);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Says nothing, and closes the socket in the end so that none is held for ever. */
export function hang(response: ServerResponse, ms: number): void {
  const timer = setTimeout(() => response.socket?.destroy(), ms);
  response.once('close', () => clearTimeout(timer));
}

/** Sends a byte at a time until all are sent or the client has gone. */
export function drip(response: ServerResponse, { bytes, type, ms }: { bytes: Buffer; type: string; ms: number }): void {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, ms);
  response.once('close', () => clearInterval(timer));
}
