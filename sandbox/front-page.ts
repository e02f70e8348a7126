import type { Notable } from './population/population.js';

const ROUTES = `Testshire Borough Council (billing authority 0099): a sandbox. Nobody here is real.

GET  /civica?outputtype=xml&docid=...   Civica OpenRevenues as XML: login, crmlogin, cocrmper, ctxsel, ctxdet, ctxprop,
POST /civica?...&docid=hbsel            ctxtrn, irins, viewdoc, docdl, hbsel (a form with claimsts=All), hbdet, hbpaydet
GET  /people                            people worth looking at, with why
GET  /health                            whether it is up, how many households, which day it is
GET  /.well-known/openid-configuration  the identity provider
GET  /.well-known/jwks.json             its public keys
POST /tokens                            {"class":"resident"} gives {"token":"..."}; also people, purposes, minutes, subject
POST /control/keys/rotate               sign with a new key from now on
GET  /control/faults                    faults that are set; POST adds one or {"faults":[...]}, DELETE takes all away
GET  /control/calls                     calls counted for each operation; DELETE starts again
`;

/** What a person who opens the address in a browser reads. */
export const frontPage = (people: readonly Notable[]): string =>
  `${ROUTES}\nPeople worth looking at:\n${people.map(({ reference, why }) => `  ${reference}  ${why}`).join('\n')}\n`;
