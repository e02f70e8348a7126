import { attribute, element, ignored, maybe, maybeAttribute, maybeLeaf } from './elements.js';
import { textOrNull } from './values.js';

/** What any document may carry beside its subject: the session it was made in, and whose it is. */
export const personName = element({
  PersonReference: maybeLeaf,
  PersonTitle: maybeLeaf,
  Initials: maybeLeaf,
  Forenames: maybeLeaf,
  Surname: maybeLeaf,
  NINo: maybeLeaf,
});

export const standardInfo = element({
  SessionID: maybeLeaf,
  LoggedIn: maybeLeaf,
  SIDString: ignored,
  BaseURL: ignored,
  PageName: ignored,
  HTTPReferer: ignored,
  QueryString: ignored,
  CurrentQueryString: ignored,
  AuthorityDefaults: maybe(
    element({
      AuthorityName: ignored,
      AuthorityLogo: ignored,
      TimeOut: maybe(element({ '@TimeOutValue': maybeAttribute, '#text': ignored })),
    }),
  ),
  Today: ignored,
});

/** Elements that are known on every document, so that they are not reported as unknown. */
export const everywhere = { StandardInfo: ignored, PersonName: ignored, CtxActRef: ignored, '@Method': ignored };

const envelope = element({
  ErrorCode: maybe(element({ '@Description': maybeAttribute, '#text': attribute })),
  StandardInfo: maybe(standardInfo),
  PersonName: maybe(personName),
  CtxActRef: maybeLeaf,
  HBClaimRef: maybeLeaf,
  HBPlaceRef: maybeLeaf,
});

/** What a document says of itself; null where it does not say. */
export interface Envelope {
  readonly session: string | null;
  readonly loggedIn: string | null;
  /** What it says in place of the subject, where it could not be given: words, or a code where there are none. */
  readonly failure: string | null;
  /** How long an idle session lives upstream, in their unit. */
  readonly timeOut: number | null;
  readonly person: string | null;
  readonly account: string | null;
  readonly claim: string | null;
  readonly place: string | null;
}

export function envelopeOf(node: unknown): Envelope {
  const { StandardInfo, ErrorCode, PersonName, CtxActRef, HBClaimRef, HBPlaceRef } = envelope.parse(node);
  const timeOut = textOrNull(StandardInfo?.AuthorityDefaults?.TimeOut?.['@TimeOutValue']);
  return {
    session: textOrNull(StandardInfo?.SessionID),
    loggedIn: textOrNull(StandardInfo?.LoggedIn),
    failure: textOrNull(ErrorCode?.['@Description']) ?? textOrNull(ErrorCode?.['#text']),
    timeOut: timeOut !== null && /^\d{1,6}$/.test(timeOut) ? Number(timeOut) : null,
    person: textOrNull(PersonName?.PersonReference),
    account: textOrNull(CtxActRef),
    claim: textOrNull(HBClaimRef),
    place: textOrNull(HBPlaceRef),
  };
}
