import { randomUUID } from 'node:crypto';
import type { RedisSubscriber, Remote } from './remote.js';
import type { Sealer } from './sealing.js';

export interface BulletinMeans {
  readonly remote: Remote;
  readonly subscriber: RedisSubscriber;
  readonly sealer: Sealer;
  /** Another process has invalidated these. */
  readonly onCut: (tags: readonly string[]) => void;
  /** It was not listening for a while: anything may have been invalidated. */
  readonly onGap: () => void;
  /** It listens again, so what could not be told may be told now. */
  readonly onBack: () => void;
}

/** Tells the other processes what has been invalidated, and hears it from them. Sealed: tags are people's references. */
export class Bulletin {
  private readonly self = randomUUID();
  private readonly channel: string;
  private heard = false;

  constructor(private readonly means: BulletinMeans) {
    const { subscriber, sealer } = means;
    this.channel = `guildhall:cuts:${sealer.digest('channel').slice(0, 16)}`;
    // Without a listener the client would print errors itself, with addresses in them. The client that reads reports them.
    subscriber.on('error', () => {});
    subscriber.on('ready', () => this.listen());
    subscriber.on('messageBuffer', (_channel: Buffer, message: Buffer) => this.hear(message));
    if (subscriber.status === 'ready') this.listen();
    else if (subscriber.status === 'wait') subscriber.connect().catch(() => {});
  }

  /** Whether Redis took it; who was listening is not known. */
  tell(tags: readonly string[]): Promise<boolean> {
    const plain = Buffer.from(JSON.stringify({ from: this.self, tags }));
    return this.means.remote.publish(this.channel, this.means.sealer.seal(plain, this.channel));
  }

  close(): void {
    this.means.subscriber.disconnect();
  }

  private listen(): void {
    this.means.subscriber.subscribe(this.channel).then(
      () => {
        if (this.heard) this.means.onGap();
        this.heard = true;
        this.means.onBack();
      },
      // It lost its connection again; it will be ready again.
      () => {},
    );
  }

  private hear(message: Buffer): void {
    const plain = this.means.sealer.open(message, this.channel);
    if (plain === null) return;
    const { from, tags } = read(plain.toString());
    if (from !== this.self) this.means.onCut(tags);
  }
}

const listOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

/** Only a holder of the keys can have sent it, but that may be another release. */
function read(text: string): { from: unknown; tags: readonly string[] } {
  try {
    const { from, tags } = JSON.parse(text) as { from: unknown; tags: unknown };
    return { from, tags: listOfText(tags) ? tags : [] };
  } catch {
    return { from: null, tags: [] };
  }
}
