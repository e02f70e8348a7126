import type { Sandbox } from '../../sandbox/start.js';
import { read, type Tree } from './reading.js';

/** Asks a running sandbox over HTTP as a client of the protocol does. */
export class Caller {
  session = '';

  constructor(private readonly sandbox: () => Sandbox) {}

  raw(parameters: Record<string, string>, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.sandbox().civicaUrl}?${new URLSearchParams({ outputtype: 'xml', ...parameters })}`, init);
  }

  async ask(docid: string, parameters: Record<string, string> = {}): Promise<Tree> {
    const response = await this.raw({ docid, sessionId: this.session, ...parameters });
    return read(await response.text());
  }

  async post(docid: string, form: Record<string, string>): Promise<Tree> {
    const init = { method: 'POST', body: new URLSearchParams(form) };
    return read(await (await this.raw({ docid, sessionId: this.session }, init)).text());
  }

  /** Logs in and sets the person. */
  async as(person: string): Promise<this> {
    const { Login } = await this.ask('crmlogin', { userid: 'guildhall', password: 'testshire' });
    this.session = Login.Result.SessionID;
    await this.ask('cocrmper', { personref: person });
    return this;
  }
}
