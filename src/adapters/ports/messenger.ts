import type { Within } from './payment-provider.js';

/** How a message stands: on its way, arrived, not arrived and perhaps next time, not arrived and never will. */
export type MessageState = 'WAITING' | 'DELIVERED' | 'FAILED' | 'FAILED_FOR_GOOD';

export interface MessageSeen {
  /** What the messenger calls it. */
  readonly id: string;
  readonly reference: string;
  readonly state: MessageState;
  /** In the messenger's own word. */
  readonly status: string;
}

export interface EmailOrder {
  /** Ours, without anything of a person in it: by it a message is found again. */
  readonly reference: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface LetterOrder {
  readonly reference: string;
  /** A whole letter with its address in the window. */
  readonly pdf: Buffer;
}

/** Sends messages and letters, and says what became of them. Rejects only with UpstreamError. */
export interface Messenger {
  readonly system: string;
  /** How long a look-up may miss a message that was taken. */
  readonly searchLagMs: number;
  /** The id of what was taken. */
  email(order: EmailOrder, within: Within): Promise<string>;
  letter(order: LetterOrder, within: Within): Promise<string>;
  byId(id: string, within: Within): Promise<MessageSeen | null>;
  /** All that were taken under a reference. */
  byReference(reference: string, within: Within): Promise<readonly MessageSeen[]>;
}
