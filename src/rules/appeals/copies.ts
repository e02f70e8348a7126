import type { BundleCopy, SortedPaper } from '../../domain/appeals/papers.js';
import type { Document } from '../../domain/document.js';
import type { DocumentRef } from '../../domain/references.js';
import { type BundleItem, bundleOf, isNumbered, type Papers } from './bundle.js';

/** One paper of a copy. */
export interface CopyItem extends BundleItem {
  /** What is blacked out in every copy; null where it is whole. */
  readonly redact: string | null;
  /** The party that does not get it, and why: said to the tribunal, for it to decide. */
  readonly withheldFrom: 'LANDLORD' | 'CLAIMANT' | null;
  readonly why: string | null;
}

/** A paper that a copy has not. */
export interface LeftOut {
  /** Its number in the tribunal's copy; null where it is in none. */
  readonly number: number | null;
  /** Null in the copy of a party from whom it is kept: its name may say what is in it. */
  readonly title: string | null;
  readonly why: string;
}

/** The bundle as one of those who get it has it. */
export interface BundleFor {
  readonly copy: BundleCopy;
  readonly items: readonly CopyItem[];
  readonly leftOut: readonly LeftOut[];
  /** Papers of the claimant of which nobody has said whether the case needs them. In no copy until then. */
  readonly toSort: readonly Document[];
  readonly missing: readonly string[];
}

/** What is blacked out of a decision that a landlord disputes, for the landlord is told no more than this of it. */
const DECISION_REDACTED =
  "What the landlord is not told: income, savings, health and household of the claimant, other addresses, bank details, and everybody else's data. What stays is what was overpaid, why, for which weeks, how it was worked out and from whom it is recovered (HB Regs, Sch. 9 para. 15; HB(SPC) Regs, Sch. 8 para. 15), or what the landlord is paid and from when (para. 11).";

const ASKED_TO_WITHHOLD =
  'Kept back from this copy. The tribunal has it with the reason, and decides whether it is given. SI 2008/2685, r. 14(2) and (3).';

/** Whose dispute it is and what somebody has settled of its papers. */
export interface Sorted {
  readonly landlord: boolean;
  readonly sorted: readonly SortedPaper[];
}

/**
 * The bundle of a dispute for one who gets it. Each party gets what the tribunal gets (SI 2008/2685, r. 24(5)), with the same
 * numbers, but for what the tribunal is asked to keep from it (r. 14(3)). In a landlord's dispute the claimant is a party whose
 * papers are mostly about other things: none is in it until somebody has said that the case needs it.
 */
export function bundleFor(
  copy: BundleCopy,
  papers: Papers,
  { landlord, sorted, most }: Sorted & { most: number },
): BundleFor {
  const settled = new Map(sorted.map(one => [one.document, one]));
  const isOpen = (one: Document) => landlord && !settled.has(one.ref) && !isNumbered(one, papers.reference);
  const isNeeded = (one: Document) => !isOpen(one) && settled.get(one.ref)?.handling !== 'NOT_NEEDED';
  const bundle = bundleOf({ ...papers, documents: papers.documents.filter(isNeeded) }, most);
  const items = bundle.items.map(item => handled(item, { landlord, settled }));
  const toSort = papers.documents.filter(isOpen);
  if (copy !== 'TRIBUNAL') return partyCopy(copy, { items, missing: bundle.missing, toSort });
  const leftOut = papers.documents
    .filter(one => !isOpen(one) && !isNeeded(one))
    .map(({ ref, name }) => ({ number: null, title: name, why: settled.get(ref)?.why ?? '' }));
  return { copy, items, leftOut, toSort, missing: [...bundle.missing, ...unfound(papers.documents, sorted)] };
}

/** A slip in a reference would otherwise leave the paper that was meant as it was, without a word. */
function unfound(documents: readonly Document[], sorted: readonly SortedPaper[]): string[] {
  const known = new Set(documents.map(({ ref }) => ref));
  const lost = sorted.filter(({ document }) => !known.has(document)).length;
  if (lost === 0) return [];
  return [`${lost} of the papers that were sorted: no document of this customer has that reference. Sort them again.`];
}

const WITHHELD = { WITHHELD_FROM_LANDLORD: 'LANDLORD', WITHHELD_FROM_CLAIMANT: 'CLAIMANT' } as const;

interface Settled {
  readonly landlord: boolean;
  readonly settled: ReadonlyMap<DocumentRef, SortedPaper>;
}

function handled(item: BundleItem, { landlord, settled }: Settled): CopyItem {
  const said = item.document === null ? undefined : settled.get(item.document.ref);
  const { handling, why } = said ?? { handling: 'WHOLE', why: null };
  if (handling === 'WITHHELD_FROM_LANDLORD' || handling === 'WITHHELD_FROM_CLAIMANT')
    return { ...item, redact: null, withheldFrom: WITHHELD[handling], why };
  const unsaid = landlord && item.what === 'DECISION' && said === undefined;
  return { ...item, redact: unsaid ? DECISION_REDACTED : why, withheldFrom: null, why: null };
}

type Whole = Pick<BundleFor, 'items' | 'missing' | 'toSort'>;

/** Of what is not for a party, its copy says that there is something, and not what. */
function partyCopy(copy: BundleCopy, { items, missing, toSort }: Whole): BundleFor {
  const keptBack = items.filter(({ withheldFrom }) => withheldFrom === copy);
  const unsorted = `${toSort.length} ${toSort.length === 1 ? 'paper has' : 'papers have'} not been sorted: in no copy so far.`;
  return {
    copy,
    items: items.filter(one => !keptBack.includes(one)).map(one => ({ ...one, withheldFrom: null, why: null })),
    leftOut: keptBack.map(({ number }) => ({ number, title: null, why: ASKED_TO_WITHHOLD })),
    toSort: [],
    missing: toSort.length === 0 ? missing : [...missing, unsorted],
  };
}
