import type { Happening } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Document } from '../../domain/document.js';
import { numberOf } from '../../domain/references.js';

/** One paper of a bundle. */
export interface BundleItem {
  readonly number: number;
  readonly what: string;
  readonly title: string;
  readonly on: PlainDate | null;
  readonly document: Document | null;
}

export interface Bundle {
  readonly items: readonly BundleItem[];
  /** What belongs in it and was not found. */
  readonly missing: readonly string[];
}

/** Something that was kept beside the documents of the back office: a decision, a calculation. */
export interface KeptPaper {
  readonly what: 'DECISION' | 'CALCULATION';
  readonly reference: string;
  readonly title: string;
  readonly on: PlainDate | null;
}

/** What a bundle is put together from. */
export interface Papers {
  readonly reference: string | null;
  readonly happened: { readonly [What in Happening]?: PlainDate };
  readonly calculation: string | null;
  /** The documents that bear on the matter. */
  readonly documents: readonly Document[];
  readonly kept: readonly KeptPaper[];
}

const SENT: readonly (readonly [Happening, string, string])[] = [
  ['reasonsGiven', 'REASONS', 'Statement of reasons'],
  ['replySent', 'REPLY', "The council's answer"],
  ['responded', 'RESPONSE', 'Response of the council'],
];

type Unnumbered = Omit<BundleItem, 'number'>;

/** The decision first, then what was said against it and for it, then the documents by day, then the calculations. */
export function bundleOf(papers: Papers, most: number): Bundle {
  const { reference, happened, calculation, documents, kept } = papers;
  const decision = decisionAmong(papers);
  const rest = documents.filter(one => one !== decision?.document).toSorted(byDay);
  const sums = kept
    .filter(one => one.what === 'CALCULATION' || (one.reference === calculation && one.reference !== reference))
    .map(paper);
  const items: readonly Unnumbered[] = [
    ...(decision ? [decision] : []),
    { what: 'NOTICE_OF_APPEAL', title: 'What was said against it', on: happened.received ?? null, document: null },
    ...SENT.flatMap(([when, what, title]) =>
      happened[when] ? [{ what, title, on: happened[when] ?? null, document: null }] : [],
    ),
    ...rest.map(document => ({ what: 'DOCUMENT', title: document.name, on: document.createdOn, document })),
    ...sums,
  ];
  const unkept = calculation !== null && !kept.some(one => one.reference === calculation);
  return {
    items: items.slice(0, most).map((item, at) => ({ number: at + 1, ...item })),
    missing: [
      ...(decision
        ? []
        : [
            reference === null
              ? 'The decision: nobody has said its number.'
              : 'The decision: no kept paper has its number.',
          ]),
      ...(unkept ? ['The calculation that the outcome names is not among what is kept.'] : []),
      ...(items.length > most ? [`More papers than ${most}: the rest are not listed.`] : []),
    ],
  };
}

function decisionAmong({ reference, documents, kept, happened }: Papers): Unnumbered | null {
  if (reference === null) return null;
  const of = kept.find(one => one.what === 'DECISION' && one.reference === reference);
  if (of) return paper(of);
  const document = documents.find(one => isNumbered(one, reference));
  if (!document) return null;
  return { what: 'DECISION', title: document.name, on: document.createdOn ?? happened.decisionSent ?? null, document };
}

/** Whether a document is meant by a number that somebody gave: its whole reference, or its number in its own system. */
export const isNumbered = ({ ref }: Document, number: string | null): boolean =>
  ref === number || numberOf(ref) === number;

const paper = ({ what, title, on }: KeptPaper): Unnumbered => ({ what, title, on, document: null });

const byDay = (a: Document, b: Document): number => {
  if (a.createdOn === null || b.createdOn === null) return Number(a.createdOn === null) - Number(b.createdOn === null);
  return a.createdOn.since(b.createdOn).sign;
};
