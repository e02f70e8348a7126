import { createHmac } from 'node:crypto';
import type { Message } from './model.js';
import { messageJson } from './wire.js';

export interface Callback {
  readonly url: string;
  readonly secret: string;
}

/** A message as it is sent: its bytes and their signature, HMAC-SHA-256 in lower-case hex. */
export function signed(message: Message, secret: string): { readonly body: string; readonly signature: string } {
  const body = JSON.stringify(messageJson(message));
  return { body, signature: createHmac('sha256', secret).update(body).digest('hex') };
}

const TRIES = 3;
const PATIENCE_MS = 5_000;
const MOST_WAITING = 1_000;

/** Sends messages to one callback: at least once, in whatever order they get there. */
export class Webhooks {
  callback: Callback | null = null;
  /** Each message twice, and the later of two first: both are allowed of it, and tests want both. */
  unruly = false;
  private readonly underWay = new Set<Promise<void>>();
  private kept: Message[] = [];

  tell(message: Message): void {
    if (this.callback === null || this.underWay.size >= MOST_WAITING) return;
    this.kept.push(message);
    if (!this.unruly) this.start(this.kept.splice(0));
    else if (message.event !== 'card_payment_succeeded')
      this.start(
        this.kept
          .splice(0)
          .reverse()
          .flatMap(one => [one, one]),
      );
  }

  /** Until all that was told has been sent or given up. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  private start(messages: readonly Message[]): void {
    const { callback } = this;
    if (callback === null) return;
    const sending = (async () => {
      for (const message of messages) await send(message, callback);
    })();
    this.underWay.add(sending);
    void sending.finally(() => this.underWay.delete(sending));
  }
}

async function send(message: Message, { url, secret }: Callback): Promise<void> {
  const { body, signature } = signed(message, secret);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'pay-signature': signature },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => null);
    if (answer?.ok) return;
  }
}
