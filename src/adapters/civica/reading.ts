import type { z } from 'zod';
import { frozen } from '../../domain/frozen.js';
import type { Reply } from '../../platform/http/upstream.js';
import { Unreadable } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import { ABSENT, answer, type Got, UNEXPECTED } from './got.js';
import type { Stamp } from './stamp.js';
import { strangers } from './wire/elements.js';
import { type Envelope, envelopeOf } from './wire/envelope.js';
import { readXml, type XmlNode, type XmlRoot } from './xml.js';

/** Whose document it must be. What the document says of itself is held against this before anything else is read of it. */
export interface Asked {
  readonly person: string;
  /** The account that must be selected when it is asked; null where the document depends on the person alone. */
  readonly account: string | null;
  readonly claim?: string;
  readonly place?: string;
}

/** What a reading is told of the session it is made in. */
export interface ReadingIn extends Stamp {
  readonly session: string;
  readonly checkSessionId: boolean;
  readonly unknownElement: (document: string, element: string) => void;
}

/** One document to ask for, and how the reply is read. */
export interface Reading<T> {
  readonly docid: string;
  readonly query: Readonly<Record<string, string>>;
  /** Sent as a form where the product wants a POST. */
  readonly form?: Readonly<Record<string, string>>;
  readonly asked: Asked;
  /** True of the call that selects `asked.account` itself. */
  readonly selects: boolean;
  /** True of a document that names nobody: it is asked for only in a session that has shown whose it is. */
  readonly anonymous: boolean;
  /**
   * Whether the reply is the document, and whose. Throws Unreadable for somebody else's and for what is no document,
   * UpstreamError for a system that is down.
   */
  readonly read: (reply: Reply, at: ReadingIn) => Got<T>;
}

interface XmlReading<Schema extends z.ZodObject, T> {
  readonly docid: string;
  readonly root: string;
  readonly schema: Schema;
  /** Of a schema that does not name all the document holds, so that nothing of it is reported as unknown. */
  readonly partial?: boolean;
  readonly to: (document: z.output<Schema>, stamp: Stamp) => T | undefined;
  readonly asked: Asked;
  readonly selects?: boolean;
  readonly anonymous?: boolean;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
}

/** A document in XML: the one asked for, of the person, account and claim asked for, or nothing of it is read. */
export function xmlReading<Schema extends z.ZodObject, T>(of: XmlReading<Schema, T>): Reading<T> {
  return {
    docid: of.docid,
    query: of.query ?? {},
    ...(of.form && { form: of.form }),
    asked: of.asked,
    selects: of.selects ?? false,
    anonymous: of.anonymous ?? false,
    read(reply, at) {
      const root = readXml(at.system, reply.body, reply.contentType);
      const node = subject(root, of.root);
      if (node === undefined) return UNEXPECTED;
      const said = envelopeAround(root.node, node);
      if (!said.loggedIn.every(at.codes.isLoggedIn)) return UNEXPECTED;
      checkOwner(said, of.asked, at);
      if (said.failure !== null) return failed(said.failure, at);
      if (!of.partial) for (const name of strangers(of.schema, node)) at.unknownElement(of.docid, name);
      const named = said.people.length > 0;
      return answer(() => frozen(of.to(of.schema.parse(node), at)), { timeOut: said.timeOut, named });
    },
  };
}

/** The element asked for: the document itself, or wrapped once. */
function subject({ name, node }: XmlRoot, wanted: string): XmlNode | undefined {
  if (name === wanted) return node;
  const inside = Object.hasOwn(node, wanted) ? node[wanted] : undefined;
  return typeof inside === 'object' && inside.length === 1 ? inside[0] : undefined;
}

/** The right document without its subject: the person has no such account, or the system will not say why not. */
function failed(words: string, { codes, system }: ReadingIn): typeof ABSENT {
  if (codes.isAccountUnknown(words)) return ABSENT;
  throw new UpstreamError(system, 'refused');
}

/** A document that wraps its subject speaks in both: of its session outside, of whose it is inside. */
function envelopeAround(outer: XmlNode, inner: XmlNode): Envelope {
  const said = envelopeOf(inner);
  if (outer === inner) return said;
  const around = envelopeOf(outer);
  return {
    ...said,
    sessions: [...said.sessions, ...around.sessions],
    loggedIn: [...said.loggedIn, ...around.loggedIn],
    people: [...said.people, ...around.people],
  };
}

/** Somebody else's document must never be answered, whatever went wrong upstream or between. */
function checkOwner(said: Envelope, asked: Asked, at: ReadingIn): void {
  const differs = (theirs: readonly string[], ours: string | null | undefined) =>
    ours !== null && ours !== undefined && theirs.some(one => one !== ours);
  const another =
    differs(said.people, asked.person) ||
    differs(said.accounts, asked.account) ||
    differs(said.claims, asked.claim) ||
    differs(said.places, asked.place) ||
    (at.checkSessionId && differs(said.sessions, at.session));
  if (another) throw new Unreadable('document of another');
}
