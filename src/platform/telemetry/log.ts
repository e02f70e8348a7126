import { type DestinationStream, pino } from 'pino';
import { safeFields } from './safe-fields.js';

type Fields = Readonly<Record<string, unknown>>;

/** A line is a sentence of ours and fields from the list. Never put a value of a caller's or an upstream's in the sentence. */
export interface Log {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
  fatal(fields: Fields, message: string): void;
  /** Every line of it carries these fields. */
  child(fields: Fields): Log;
}

export interface LogOptions {
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Fields that may be logged besides those of LOG_FIELDS. */
  readonly fields?: readonly string[];
  /** Knows the errors whose messages we wrote: of any other the name, code and places alone are logged. */
  readonly ours?: (error: Error) => boolean;
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}

/** JSON lines on standard output. What is not on the list of fields is left out and only its key is named. */
export function createLog({ level, fields = [], ours = () => false, destination }: LogOptions): Log {
  const safe = safeFields({ fields, ours });
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // Errors come as plain values already; pino's own way would write their causes' messages out.
    serializers: { err: (safeError: unknown) => safeError },
  };
  const wrap = (logger: pino.Logger): Log => ({
    debug: (given, message) => logger.isLevelEnabled('debug') && logger.debug(safe(given), message),
    info: (given, message) => logger.isLevelEnabled('info') && logger.info(safe(given), message),
    warn: (given, message) => logger.warn(safe(given), message),
    error: (given, message) => logger.error(safe(given), message),
    fatal: (given, message) => logger.fatal(safe(given), message),
    child: given => wrap(logger.child(safe(given))),
  });
  return wrap(destination ? pino(options, destination) : pino(options));
}
