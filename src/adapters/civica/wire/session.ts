import { Unreadable } from '../../../platform/http/upstream.js';
import type { XmlRoot } from '../xml.js';
import { attribute, element, leaf, maybeAttribute, maybeLeaf, one } from './elements.js';
import { plainText, textOrNull } from './values.js';

const login = element({
  Result: one(element({ ErrorCode: leaf, SessionID: maybeLeaf })),
});
const setPerson = element({
  ErrorCode: one(element({ '@Description': maybeAttribute, '#text': attribute })),
});
const anonymous = element({ SessionID: maybeLeaf });

export interface LoginResult {
  readonly code: string;
  readonly session: string | null;
}

/** `crmlogin`. Throws Unreadable for another document and for a session that could not be sent back. */
export function loginResult({ name, node }: XmlRoot): LoginResult {
  if (name !== 'Login') throw new Unreadable('log-in');
  const { ErrorCode, SessionID } = login.parse(node).Result;
  const session = textOrNull(SessionID);
  if (session !== null && !/^[\x21-\x7e]{1,200}$/.test(session)) throw new Unreadable('session');
  return { code: plainText(ErrorCode), session };
}

/** `cocrmper`: what the system says of binding a person to a session. Throws Unreadable for another document. */
export function bindingWords({ name, node }: XmlRoot): string {
  if (name !== 'SetPerson') throw new Unreadable('binding');
  return plainText(setPerson.parse(node).ErrorCode['@Description'] ?? '');
}

/** `login`: whether the system gives an anonymous session, the sign that it is up. The element may be wrapped. */
export function givesSession({ name, node }: XmlRoot): boolean {
  const wrapped = Object.hasOwn(node, 'StandardInfo') ? node.StandardInfo : undefined;
  const info = name === 'StandardInfo' ? node : typeof wrapped === 'object' ? wrapped[0] : undefined;
  return info !== undefined && textOrNull(anonymous.parse(info).SessionID) !== null;
}
