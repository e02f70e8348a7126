/** What may be logged of an error. */
export interface SafeError {
  readonly name: string;
  /** A code of a closed form, such as ours or the system's: `ECONNREFUSED`, `42P01`. */
  readonly code?: string;
  /** Of our own errors only: others quote URLs, values and statements. */
  readonly message?: string;
  /** Places in code, without the line that repeats the message. */
  readonly at?: readonly string[];
  readonly cause?: SafeError;
}

const CODE = /^[A-Z0-9_]{2,40}$/i;
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,60}$/;
const PLACE = /^at (.+ \()?(file:\/\/|node:|\/|[A-Z]:\\)[^\s()]+:\d+:\d+\)?$/;
const MOST_CAUSES = 3;
const MOST_PLACES = 12;

/** `ours` knows the errors whose messages we wrote. */
export function safeError(error: unknown, ours: (error: Error) => boolean, depth = 0): SafeError {
  if (!(error instanceof Error)) return { name: 'NotAnError' };
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? error.code : undefined;
  return {
    name: NAME.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && { code }),
    ...(ours(error) && { message: error.message }),
    at: placesOf(error),
    ...(error.cause !== undefined && depth < MOST_CAUSES && { cause: safeError(error.cause, ours, depth + 1) }),
  };
}

/** The lines behind the message, and of those the ones that have the form of a place: a message can hold anything. */
function placesOf({ stack = '', message }: Error): string[] {
  const end = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(end)
    .split('\n')
    .map(line => line.trim())
    .filter(line => PLACE.test(line))
    .slice(0, MOST_PLACES);
}
