import { type Letter, lettersOf } from '../population/documents.js';
import type { Answer, Call } from './call.js';
import { answered } from './login.js';
import { pdf } from './pdf.js';
import type { Bound } from './selected.js';
import { standardInfo } from './standard-info.js';
import { type Keyed, keyed } from './wire-text.js';
import { WORDS } from './words.js';
import type { Parent } from './xml.js';

const document = (letter: Letter, form: Keyed): Parent => ({
  '@id': letter.id,
  '@type': letter.type,
  '@datecreated': form.date(letter.on),
  '@downloaded': letter.downloaded ? 'Y' : 'N',
  DocumentName: letter.name,
  Ref1: letter.module === 'council-tax' ? form.reference(letter.about) : letter.about,
  Module: letter.module === 'council-tax' ? WORDS.councilTaxModule : WORDS.benefitsModule,
});

/** `viewdoc`: every document of the person, of both services. */
export function documentList(call: Call, session: Bound): Answer {
  const form = keyed(session.person.household);
  const documents = lettersOf(session.person).map(letter => document(letter, form));
  return answered({
    Documents: {
      StandardInfo: standardInfo(call),
      DocumentList: documents.length === 0 ? undefined : { Document: documents },
    },
  });
}

const nothing: Answer = { kind: 'pdf', bytes: Buffer.alloc(0) };

/**
 * `docdl`: the pages. Nothing at all for a document the archive has lost, one that is not the person's, or a council tax
 * document while another account is selected.
 */
export function documentDownload(call: Call, session: Bound): Answer {
  const wanted = call.parameters.get('document')?.trim();
  const letter = lettersOf(session.person).find(({ id }) => id === wanted);
  if (!letter || letter.empty) return nothing;
  if (letter.module === 'council-tax' && letter.about !== session.account) return nothing;
  return { kind: 'pdf', bytes: pdf([WORDS.authority, letter.name, letter.about]) };
}
