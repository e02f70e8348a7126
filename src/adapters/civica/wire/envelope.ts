import type { XmlNode } from '../xml.js';
import { ignored } from './elements.js';
import { textOrNull } from './values.js';

/** Elements that may stand in any document, so that they are not reported as unknown. */
export const everywhere = {
  StandardInfo: ignored,
  PersonName: ignored,
  CtxActRef: ignored,
  ErrorCode: ignored,
  '@Method': ignored,
};

/** What a document says of itself: of whose it is, every time it says so. Blank is not saying. */
export interface Envelope {
  readonly sessions: readonly string[];
  readonly loggedIn: readonly string[];
  /** What it says in place of the subject, where it could not be given: words, or a code where there are none. */
  readonly failure: string | null;
  /** How long an idle session lives upstream, in their unit. */
  readonly timeOut: number | null;
  readonly people: readonly string[];
  readonly accounts: readonly string[];
  readonly claims: readonly string[];
  readonly places: readonly string[];
}

/** Read on every call, so by hand and not by a schema: it is a few paths, and what is not there is simply not said. */
export function envelopeOf(node: XmlNode): Envelope {
  const [failure = null] = [...said([node], 'ErrorCode', '@Description'), ...said([node], 'ErrorCode', '#text')];
  const [timeOut = ''] = said([node], 'StandardInfo', 'AuthorityDefaults', 'TimeOut', '@TimeOutValue');
  return {
    sessions: said([node], 'StandardInfo', 'SessionID', '#text'),
    loggedIn: said([node], 'StandardInfo', 'LoggedIn', '#text'),
    failure,
    timeOut: /^\d{1,6}$/.test(timeOut) ? Number(timeOut) : null,
    people: said([node], 'PersonName', 'PersonReference', '#text'),
    accounts: said([node], 'CtxActRef', '#text'),
    claims: said([node], 'HBClaimRef', '#text'),
    places: said([node], 'HBPlaceRef', '#text'),
  };
}

/** Every text at the end of a path that is not blank. */
function said(nodes: readonly XmlNode[], ...path: readonly string[]): string[] {
  const [name = '', ...rest] = path;
  return nodes.flatMap(node => {
    const found = Object.hasOwn(node, name) ? node[name] : undefined;
    if (found === undefined) return [];
    if (typeof found !== 'string') return said(found, ...rest);
    const text = textOrNull(found);
    return text === null ? [] : [text];
  });
}
