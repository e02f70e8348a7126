import type { Answer, Call } from './call.js';
import type { Session } from './session.js';
import { standardInfo } from './standard-info.js';
import { type Failure, WORDS } from './words.js';
import { type Parent, xml } from './xml.js';

export const answered = (document: Parent): Answer => ({ kind: 'xml', text: xml(document) });

const errorCode = ({ code, description }: Failure): Parent => ({ '@Description': description, '#': code });

/** The document that any call gets whose session is gone or has nobody set: not the one that was asked for. */
export const loginWanted = (call: Call, failure: Failure): Answer =>
  answered({
    Login: { StandardInfo: standardInfo({ ...call, session: null }), Result: { ErrorCode: errorCode(failure) } },
  });

/** `login`: an anonymous session, as a check that anybody is there. */
export const login = (call: Call): Answer =>
  answered({ StandardInfo: standardInfo({ ...call, session: call.civica.sessions.open(false) }) });

/** `crmlogin`: a session for the council's own service account. Failure is HTTP 200 with a code that is not 5. */
export function crmLogin(call: Call): Answer {
  const { civica, parameters } = call;
  if (parameters.get('userid') !== civica.userId || parameters.get('password') !== civica.password) {
    return loginWanted(call, WORDS.wrongPassword);
  }
  const session = civica.sessions.open(true);
  return answered({
    Login: {
      StandardInfo: standardInfo({ ...call, session }),
      Result: { ErrorCode: errorCode(WORDS.loggedIn), SessionID: session.id },
    },
  });
}

/** `cocrmper`: sets the person of the session. Nothing is selected any longer; a failure leaves the session as it was. */
export function setPerson(call: Call, session: Session): Answer {
  const found = call.civica.population.person((call.parameters.get('personref') ?? '').trim());
  const said =
    found === null
      ? WORDS.unknownPerson
      : isKnownByAccount(found.household.index)
        ? WORDS.personSetByAccount
        : WORDS.personSet;
  if (found !== null) {
    session.person = found;
    session.account = null;
  }
  return answered({ SetPerson: { StandardInfo: standardInfo(call), ErrorCode: errorCode(said) } });
}

/** Both sentences mean success. Which is said when is not known, so one household in seven gets the rarer. */
const isKnownByAccount = (household: number): boolean => household % 7 === 3;

export const failed = (call: Call, root: string, failure: Failure): Answer =>
  answered({ [root]: { StandardInfo: standardInfo(call), ErrorCode: errorCode(failure) } });
