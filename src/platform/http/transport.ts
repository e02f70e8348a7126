import type { Stop } from './stop.js';
import type { Trouble } from './upstream-error.js';

/** A request as it goes on the wire, worked out once however often it is sent. */
export interface Outgoing {
  readonly method: 'GET' | 'POST';
  /** From the root of the origin, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What came back, with the two headers beside the content type that the pipeline reads. */
export interface Incoming {
  readonly status: number;
  readonly contentType: string;
  readonly contentEncoding: string | null;
  readonly retryAfter: string | null;
  readonly body: Buffer;
}

/** Sends one request and reads the whole reply. Rejects with TransportFailure, whatever the status resolves. */
export interface Transport {
  send(outgoing: Outgoing, stop: Stop): Promise<Incoming>;
  /** Closes the sockets; requests under way are let finish. */
  close(): Promise<void>;
}

/** No reply, or none that could be read to its end. Says what kind of trouble it was and nothing more. */
export class TransportFailure extends Error {
  override readonly name = 'TransportFailure';
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

export interface TransportOptions {
  readonly origin: string;
  /** Sockets at once. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  /** Longer than any operation's timeout: what the transport itself gives up at, should an abort ever be missed. */
  readonly idleTimeoutMs: number;
  /** The largest reply body read. */
  readonly maxBodyBytes: number;
  readonly tls: TlsOptions;
}

/** Certificates are always verified; these say whom to trust and who we are, in PEM. */
export interface TlsOptions {
  readonly ca?: string | Buffer;
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
}
