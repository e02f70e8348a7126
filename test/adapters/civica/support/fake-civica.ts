import type { Outgoing, Transport } from '../../../../src/platform/http/transport.js';
import { docs, type FakePerson } from './fake-documents.js';

export interface FakeCall {
  readonly docid: string;
  readonly method: string;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
}

interface FakeSession {
  person: FakePerson | null;
  account: string | null;
}

type Scripted = string | Buffer | { status: number } | undefined;

/**
 * The product as far as anyone outside can tell: sessions that remember a person and an account, and answers that depend on
 * both. Written apart from the adapter and from the sandbox, so that the three agree only where the protocol says so.
 */
export class FakeCivica implements Transport {
  readonly calls: FakeCall[] = [];
  readonly sessions = new Map<string, FakeSession>();
  /** Most calls under way in one session at any moment. */
  mostAtOnce = 0;
  /** Answers in place of the fake; undefined lets the fake answer. */
  script: (call: FakeCall) => Scripted = () => undefined;
  /** Awaited before a call is acted on, and once more before its answer leaves. */
  pause: (call: FakeCall) => Promise<void> = () => Promise.resolve();
  password = 'pa55-word-of-the-service';

  private readonly underWay = new Map<string, number>();
  private logins = 0;

  constructor(private readonly people: Readonly<Record<string, FakePerson>>) {}

  /** How many calls of each kind were made, in order of name. */
  get counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { docid } of this.calls) counts[docid] = (counts[docid] ?? 0) + 1;
    return counts;
  }

  get order(): string[] {
    return this.calls.map(({ docid, query }) => [docid, query.actref, query.recyear].filter(Boolean).join(' '));
  }

  expireAll(): void {
    this.sessions.clear();
  }

  close = () => Promise.resolve();

  async send({ method, path, body }: Outgoing) {
    const query = Object.fromEntries(new URL(path, 'http://fake').searchParams);
    const form = Object.fromEntries(new URLSearchParams(body ?? ''));
    const call: FakeCall = { docid: query.docid ?? '', method, query, form };
    const session = query.sessionId ?? query.SessionId ?? '';
    this.calls.push(call);
    const now = (this.underWay.get(session) ?? 0) + 1;
    this.underWay.set(session, now);
    if (session !== '') this.mostAtOnce = Math.max(this.mostAtOnce, now);
    const made = await this.act(call, session).finally(() => this.underWay.set(session, now - 1));
    const plain = typeof made === 'string' || Buffer.isBuffer(made);
    return {
      status: plain ? 200 : made.status,
      contentType: 'text/xml; charset=utf-8',
      contentEncoding: null,
      retryAfter: null,
      body: plain ? Buffer.from(made) : Buffer.alloc(0),
    };
  }

  private async act(call: FakeCall, session: string): Promise<Exclude<Scripted, undefined>> {
    await this.pause(call);
    const made = this.script(call) ?? this.answer(call, session);
    await this.pause(call);
    return made;
  }

  private answer(call: FakeCall, id: string): string | Buffer {
    const { docid, query } = call;
    if (docid === 'login') return docs.anonymous();
    if (docid === 'crmlogin') return this.login(query);
    const session = this.sessions.get(id);
    if (session === undefined) return docs.loggedOut();
    if (docid === 'cocrmper') return this.bind(session, query.personref ?? '');
    if (session.person === null) return docs.loggedOut();
    return this.inSession(call, { id, person: session.person, session });
  }

  private login({ userid, password }: FakeCall['query']): string {
    if (userid !== 'svc' || password !== this.password) return docs.login('9', 'Invalid', '');
    this.logins += 1;
    const id = `S${this.logins}SECRETSESSION`;
    this.sessions.set(id, { person: null, account: null });
    return docs.login('5', 'Logged in', id);
  }

  private bind(session: FakeSession, reference: string): string {
    session.person = this.people[reference] ?? null;
    return docs.bound(session.person === null ? 'Person Reference Not Found' : 'Person Reference Set');
  }

  private inSession(
    { docid, query, form }: FakeCall,
    { id, person, session }: { id: string; person: FakePerson; session: FakeSession },
  ): string | Buffer {
    if (docid === 'ctxdet') {
      const account = person.accounts.find(({ ref }) => ref === query.actref);
      if (account === undefined) return docs.noAccount(id);
      session.account = account.ref;
      return docs.account(id, person, account);
    }
    const account = person.accounts.find(({ ref }) => ref === session.account);
    if (docid === 'ctxsel') return docs.accounts(id, person);
    if (docid === 'hbsel') return form.claimsts === 'All' ? docs.claims(person) : docs.loggedOut();
    if (docid === 'hbdet') return docs.claim(person, query.claimref ?? '');
    if (docid === 'hbpaydet') return docs.payments(person, query.type ?? '');
    if (docid === 'viewdoc') return docs.documents(person);
    if (account === undefined) return docs.loggedOut();
    if (docid === 'ctxprop') return docs.properties(id, person, account);
    if (docid === 'ctxtrn') return docs.transactions(account, query.recyear ?? '');
    if (docid === 'irins') return docs.instalments(account, query.recyear ?? '');
    if (docid === 'docdl') return docs.pdf(account, query.document ?? '');
    return docs.loggedOut();
  }
}
