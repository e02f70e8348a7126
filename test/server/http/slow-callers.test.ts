import { useGateway } from '../../support/gateway.js';
import { postHead, socketTo, untilClosed } from '../../support/raw-http.js';

// Short, so that nobody waits for the proof; a council's are some seconds.
const LIMITS = {
  headersTimeoutMs: 400,
  requestTimeoutMs: 600,
  connectionsCheckingIntervalMs: 100,
  keepAliveTimeoutMs: 500,
};
const { gateway } = useGateway({ sandbox: { households: 50 }, config: { http: LIMITS } });
const CLOSED_WITHIN_MS = 5_000;

const trickle = async (head: string, piece: string) => {
  const socket = await socketTo(gateway().url);
  socket.write(head);
  const timer = setInterval(() => socket.writable && socket.write(piece), 50);
  const ended = await untilClosed(socket);
  clearInterval(timer);
  return ended;
};

describe('a caller who is slow', () => {
  it.each`
    who                         | head                                                                      | piece
    ${'says nothing'}           | ${''}                                                                     | ${''}
    ${'never ends the headers'} | ${'POST /graphql HTTP/1.1\r\nhost: a\r\n'}                                | ${'x-a: b\r\n'}
    ${'never ends the body'}    | ${postHead(100_000)}                                                      | ${' '}
    ${'never begins the body'}  | ${postHead(10)}                                                           | ${''}
    ${'sends chunks for ever'}  | ${postHead(0).replace('content-length: 0', 'transfer-encoding: chunked')} | ${'1\r\n \r\n'}
  `('is let go in time: one who $who', async ({ head, piece }) => {
    const ended = await trickle(head, piece);
    expect(ended.ms).toBeLessThan(CLOSED_WITHIN_MS);
    expect([408, 0]).toContain(ended.status);
  });

  it('does not keep others waiting, however many such there are', async () => {
    const sockets = await Promise.all(Array.from({ length: 300 }, () => socketTo(gateway().url)));
    for (const socket of sockets) socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\n');
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway().ask('public', '{ me { class } }')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(performance.now() - began).toBeLessThan(2_000);
    const ended = await Promise.all(sockets.map(untilClosed));
    expect(Math.max(...ended.map(({ ms }) => ms))).toBeLessThan(CLOSED_WITHIN_MS);
  });
});
