import { Duplex } from 'node:stream';
import { type PGlite, protocol } from '@electric-sql/pglite';

/**
 * The embedded store as a socket, so that the same driver speaks to it as to PostgreSQL: the same types, the same
 * prepared statements, the same errors. What was written together is executed together; PGlite answers before it returns.
 */
export class EmbeddedStream extends Duplex {
  constructor(private readonly pglite: PGlite) {
    super();
  }

  /** The driver "connects". The session is always the same one, so what the connection before left in it is cleared first. */
  connect(): void {
    for (const statement of ['rollback', 'discard all']) {
      this.pglite.execProtocolRawSync(protocol.serialize.query(statement));
    }
    process.nextTick(() => this.emit('connect'));
  }

  /** Asked of a socket by the driver; none of them means anything here. */
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.execute(chunk, done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.execute(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }

  private execute(message: Buffer, done: (error?: Error | null) => void): void {
    try {
      const answer = this.pglite.execProtocolRawSync(message);
      if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.length));
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error('The embedded store failed'));
    }
  }
}
