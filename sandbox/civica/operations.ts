import { claimDetail, claimSelection, paymentHistory } from './benefits.js';
import type { Answer, Call, Docid } from './call.js';
import { accountDetail } from './ctxdet.js';
import { properties } from './ctxprop.js';
import { accountSelection } from './ctxsel.js';
import { transactions } from './ctxtrn.js';
import { documentDownload, documentList } from './documents.js';
import { instalments } from './irins.js';
import { crmLogin, login, loginWanted, setPerson } from './login.js';
import { type Bound, isBound } from './selected.js';
import { WORDS } from './words.js';

type ForPerson = (call: Call, session: Bound) => Answer;

const FOR_PERSON: Record<Exclude<Docid, 'login' | 'crmlogin' | 'cocrmper'>, ForPerson> = {
  ctxsel: accountSelection,
  ctxdet: accountDetail,
  ctxprop: properties,
  ctxtrn: transactions,
  irins: instalments,
  viewdoc: documentList,
  docdl: documentDownload,
  hbsel: claimSelection,
  hbdet: claimDetail,
  hbpaydet: paymentHistory,
};

/** Answers one call of the protocol, with all that it does to the session. */
export function perform(docid: Docid, call: Call): Answer {
  if (docid === 'login') return login(call);
  if (docid === 'crmlogin') return crmLogin(call);
  const { session } = call;
  if (session === null || !session.loggedIn) return loginWanted(call, WORDS.sessionEnded);
  if (docid === 'cocrmper') return setPerson(call, session);
  return isBound(session) ? FOR_PERSON[docid](call, session) : loginWanted(call, WORDS.noPerson);
}
