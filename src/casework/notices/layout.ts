import { dayInWords } from '../../domain/working-words.js';
import type { Block, NoticeDocument, PostalAddress, Sender } from './document.js';
import { SECTIONS } from './required.js';
import { headingOf, isNotYetInWelsh, type Run, titleOf, worded } from './words/worded.js';

export interface LaidSection {
  readonly heading: readonly Run[];
  readonly blocks: readonly Block[];
}

/** A notice in the order in which it is read, before it is text, a page or print. */
export interface Laid {
  readonly title: readonly Run[];
  readonly address: readonly string[];
  /** The council's name first. */
  readonly sender: readonly string[];
  /** Date and number, each with its word. */
  readonly marks: readonly { readonly word: readonly Run[]; readonly value: string }[];
  readonly greeting: string;
  /** What is said before anything else; empty for most. */
  readonly first: readonly Run[];
  readonly sections: readonly LaidSection[];
}

export function laidOut(notice: NoticeDocument): Laid {
  const { number, on, to, from, language, matters } = notice;
  const said = SECTIONS.map(section => ({
    heading: headingOf(section, notice),
    blocks: matters.filter(matter => matter.section === section).flatMap(({ blocks }) => blocks),
  }));
  const contact = { heading: worded('CONTACT', language), blocks: contactOf(from) };
  return {
    title: titleOf(notice),
    address: [to.name, ...addressLines(to.address)],
    sender: [from.name, ...addressLines(from.address)],
    marks: [
      { word: worded('DATE', language), value: dayInWords(on) },
      { word: worded('REFERENCE', language), value: number },
    ],
    greeting: `Dear ${to.name}`,
    first: isNotYetInWelsh(notice) ? worded('NOT_YET_IN_WELSH', language) : [],
    sections: [...said, contact].filter(({ blocks }) => blocks.length > 0),
  };
}

const OTHER_FORMS = 'Tell us if you want this letter in large print, easy read, braille, audio or another language.';

export const addressLines = (address: PostalAddress | null): readonly string[] =>
  address === null ? [] : [...address.lines, ...(address.postcode === null ? [] : [address.postcode])];

function contactOf({ name, address, telephone, website, email }: Sender): readonly Block[] {
  const ways = [
    ...(address === null ? [] : [`Address: ${addressLines(address).join(', ')}`]),
    ...(telephone === null ? [] : [`Telephone: ${telephone}`]),
    ...(email === null ? [] : [`Email: ${email}`]),
    ...(website === null ? [] : [`Website: ${website}`]),
  ];
  return [
    { kind: 'text', says: OTHER_FORMS },
    ...(ways.length === 0 ? [] : [{ kind: 'list' as const, says: name, items: ways }]),
  ];
}
