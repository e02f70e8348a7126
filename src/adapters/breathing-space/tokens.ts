import { z } from 'zod';
import type { Limits, Upstream } from '../../platform/http/upstream.js';
import { jsonOf } from './wire.js';

const Token = z.object({
  access_token: z.string().min(1).max(8_192),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().int().min(1).max(86_400),
});

const SCOPES = 'bss.creditor.api bss.notification.api';
/** So much before its end a token is no longer used. */
const MARGIN_MS = 60_000;

interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenPath: string;
}

/** Tokens by client credentials: one is fetched at a time and used until it is about to end. */
export class Tokens {
  private held: { readonly text: Promise<string>; until: number } | null = null;

  constructor(
    private readonly identity: Upstream,
    private readonly client: Client,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(within: Limits): Promise<string> {
    if (this.held !== null && this.now() < this.held.until) return this.held.text;
    const fetched = { text: this.fetched(within), until: Number.POSITIVE_INFINITY };
    this.held = fetched;
    fetched.text.catch(() => this.forget(fetched.text));
    return fetched.text;
  }

  /** For one that was refused: the next call fetches another. */
  forget(text: Promise<string> | null = null): void {
    if (text === null || this.held?.text === text) this.held = null;
  }

  private async fetched(within: Limits): Promise<string> {
    const asked = this.now();
    const { clientId, clientSecret, tokenPath } = this.client;
    const token = await this.identity.request(
      {
        operation: 'token',
        kind: 'read',
        method: 'POST',
        path: tokenPath,
        form: {
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: SCOPES,
        },
        accept: jsonOf(Token),
      },
      within,
    );
    if (this.held !== null) this.held.until = asked + Math.max(0, token.expires_in * 1_000 - MARGIN_MS);
    return token.access_token;
  }
}
