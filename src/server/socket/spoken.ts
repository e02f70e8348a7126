import type { WebSocket } from 'ws';
import type { Session } from './session.js';

/** The socket as graphql-ws wants it. A message is sent when the system has taken it: whoever does not read holds up their own. */
export function spoken(socket: WebSocket, session: Session, onBug: (error: unknown) => void) {
  let under = 0;
  return {
    following: () => under,
    socket: {
      protocol: socket.protocol,
      send: (data: string) =>
        new Promise<void>(resolve => {
          if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
          else resolve();
        }),
      close: (code?: number, reason?: string) => socket.close(code, reason),
      onMessage: (heard: (data: string) => Promise<void>) => {
        socket.on('message', async (data, isBinary) => {
          if (isBinary || !session.heard()) return;
          under += 1;
          try {
            await heard(String(data));
          } catch (error) {
            onBug(error);
            socket.close(4500, 'Something went wrong inside the gateway');
          } finally {
            under -= 1;
          }
        });
      },
    },
  };
}
