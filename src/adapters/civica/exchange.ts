import type { Clock } from '../../domain/dates.js';
import type { Limits, Reply, Upstream } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { Codebook } from './codebook.js';
import type { CivicaOptions } from './config.js';
import type { Observe } from './events.js';
import { expected, type Got } from './got.js';
import type { Reading } from './reading.js';
import { UnknownElements } from './unknown-elements.js';
import { bindingWords, type LoginResult, loginResult } from './wire/session.js';
import { readXml } from './xml.js';

export interface ExchangeWith {
  readonly system: string;
  readonly options: CivicaOptions;
  readonly upstream: Upstream;
  readonly clock: Clock;
  readonly codes: Codebook;
  readonly observe: Observe;
}

/** One call of the product each. Knows how a call is written and read, not in which order calls are made. */
export class Exchange {
  readonly system: string;
  private readonly unknown: UnknownElements;

  constructor(private readonly made: ExchangeWith) {
    this.system = made.system;
    this.unknown = new UnknownElements(made.observe);
  }

  login(limits: Limits): Promise<LoginResult> {
    const { userId: userid, password } = this.made.options;
    return this.call({ docid: 'crmlogin', query: { userid, password }, limits }, reply => loginResult(this.xml(reply)));
  }

  /** The product's words on binding the person to the session. */
  bind(session: string, person: string, limits: Limits): Promise<string> {
    const query = { personref: person, SessionId: session };
    return this.call({ docid: 'cocrmper', query, limits }, reply => bindingWords(this.xml(reply)));
  }

  /** Asks for a document. With `last`, a document that was not asked for is unreadable: there is no other try. */
  ask<T>(reading: Reading<T>, on: { session: string; limits: Limits; last: boolean }): Promise<Got<T>> {
    const { docid, form } = reading;
    const query = { ...reading.query, sessionId: on.session };
    return this.call({ docid, query, form, limits: on.limits }, reply => {
      const got = reading.read(reply, {
        system: this.system,
        codes: this.made.codes,
        asOf: this.made.clock.now(),
        session: on.session,
        checkSessionId: this.made.options.sessions.checkSessionId,
        unknownElement: (document, name) => this.unknown.seen(document, name),
      });
      return on.last ? expected(got) : got;
    });
  }

  private call<T>(
    of: { docid: string; query: Record<string, string>; form?: Reading<T>['form']; limits: Limits },
    accept: (reply: Reply) => T,
  ): Promise<T> {
    const { docid, query, form, limits } = of;
    const request = {
      operation: docid,
      kind: 'read' as const,
      method: form ? ('POST' as const) : ('GET' as const),
      query: { outputtype: 'xml', docid, ...query },
      ...(form && { form }),
      accept: (reply: Reply) => {
        if (reply.status !== 200) throw new UpstreamError(this.system, 'unavailable', { status: reply.status });
        return accept(reply);
      },
    };
    return this.made.upstream.request(request, limits);
  }

  private xml = ({ body, contentType }: Reply) => readXml(this.system, body, contentType);
}
