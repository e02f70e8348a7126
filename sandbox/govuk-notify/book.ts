import { randomUUID } from 'node:crypto';

export interface SentMessage {
  readonly id: string;
  readonly type: 'email' | 'sms' | 'letter';
  readonly reference: string | null;
  readonly to: string | null;
  status: string;
  readonly at: number;
  /** Of an e-mail or text, what the template was filled with. */
  readonly personalisation: Readonly<Record<string, unknown>>;
  /** Of a letter, its bytes. */
  readonly content: Buffer | null;
}

const MOST_MESSAGES = 10_000;

/** What becomes of an address that is there to try failures with; everything else arrives. */
const FORCED: Readonly<Record<string, string>> = {
  'temp-fail@simulator.notify': 'temporary-failure',
  'perm-fail@simulator.notify': 'permanent-failure',
  '07700900003': 'temporary-failure',
  '07700900002': 'permanent-failure',
};

/** The books of a simulated GOV.UK Notify: what was taken, and what became of it. */
export class NotifyBook {
  private readonly messages: SentMessage[] = [];
  /** Told of each outcome; set by whoever calls back. */
  onOutcome: (message: SentMessage) => void = () => undefined;

  constructor(private readonly now: () => number) {}

  all(): readonly SentMessage[] {
    return this.messages;
  }

  take(message: Pick<SentMessage, 'type' | 'reference' | 'to' | 'personalisation' | 'content'>): SentMessage {
    if (this.messages.length >= MOST_MESSAGES) this.messages.shift();
    const status = message.type === 'letter' ? 'pending-virus-check' : 'created';
    const taken = { ...message, id: randomUUID(), status, at: this.now() };
    this.messages.push(taken);
    return taken;
  }

  find(id: string): SentMessage | null {
    return this.messages.find(message => message.id === id) ?? null;
  }

  /** Time passes: everything that was on its way gets there, or does not. */
  settle(): void {
    for (const message of this.messages) {
      if (!['created', 'sending', 'pending-virus-check', 'accepted'].includes(message.status)) continue;
      message.status = FORCED[message.to ?? ''] ?? (message.type === 'letter' ? 'received' : 'delivered');
      this.onOutcome(message);
    }
  }
}
