import type { Call } from './call.js';
import { slashed, sortable } from './wire-text.js';
import { WORDS } from './words.js';
import type { Parent } from './xml.js';

// Made once: making one costs more than a whole document.
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'medium' });

/** What every document carries about the session, the council and the day. The password is never sent back. */
export function standardInfo({ civica, docid, session }: Call): Parent {
  const { population, sessions, clock } = civica;
  const id = session?.id ?? '';
  const minutes = String(sessions.options.minutes);
  return {
    SessionID: id,
    LoggedIn: session?.loggedIn ? 'TRUE' : 'FALSE',
    SIDString: id === '' ? '' : `sessionId=${id}`,
    BaseURL: '/civica',
    PageName: docid,
    HTTPReferer: { '@Docid': '' },
    QueryString: `outputtype=xml&docid=${docid}`,
    CurrentQueryString: { viewset: '', outputtype: 'xml', docid, sessionId: id },
    AuthorityDefaults: {
      AuthorityName: WORDS.authority,
      AuthorityLogo: 'testshire.gif',
      TimeOut: { '@TimeOutValue': minutes, '#': minutes },
    },
    Today: {
      '@Date': slashed(population.today),
      '@DateSort': sortable(population.today),
      '@Time': CLOCK.format(clock()),
    },
  };
}
