/** Why a socket is closed, beside graphql-ws's own codes. A client that may come back gives the last `id` as `after`. */
export const CLOSED = {
  /** The gateway stops: come back to another. */
  stopping: [1001, 'The gateway is stopping'],
  notTaken: [4401, 'The token was not taken'],
  ended: [4403, 'The token has ended'],
  idle: [4408, 'Nothing was followed'],
  tooManySockets: [4420, 'Too many sockets'],
  tooManyMessages: [4429, 'Too many messages'],
  tooSlow: [4430, 'Read too slowly'],
  notRecorded: [4503, 'An event could not be recorded'],
  withheld: [4431, 'Too much was asked about a person'],
} as const satisfies Record<string, readonly [number, string]>;
export type Closed = keyof typeof CLOSED;
