import type { Block, Matter } from './document.js';
import {
  type AlwaysOf,
  type ConditionOf,
  type MatterOf,
  type NoticeKind,
  REQUIRED,
  type Requirement,
} from './required.js';

/** What a notice says, by matter: what is always due has to be there, what is due on a fact may be null. */
export type Said<Kind extends NoticeKind> = {
  readonly [Matter in AlwaysOf<Kind>]: readonly Block[];
} & { readonly [Matter in Exclude<MatterOf<Kind>, AlwaysOf<Kind>>]: readonly Block[] | null };

/** Which of the facts hold on which something is due. */
export type Holds<Kind extends NoticeKind> = { readonly [Condition in ConditionOf<Kind>]: boolean };

/** Thrown where a notice lacks what the law has it say. Names the provisions, and nothing of anybody. */
export class NoticeIncomplete extends Error {
  override readonly name = 'NoticeIncomplete';

  constructor(readonly lacking: readonly string[]) {
    super(`the notice does not say what it has to: ${lacking.join('; ')}`);
  }
}

/**
 * The matters of a notice in the order of its letter. Throws NoticeIncomplete where one is missing that is due, so that no
 * notice is ever given that leaves something out.
 */
export function assemble<Kind extends NoticeKind>(kind: Kind, holds: Holds<Kind>, said: Said<Kind>): readonly Matter[] {
  const rows: readonly Requirement[] = REQUIRED[kind];
  const facts: Readonly<Record<string, boolean>> = holds;
  const words: Readonly<Record<string, readonly Block[] | null>> = said;
  const due = rows.filter(({ when }) => when === 'ALWAYS' || facts[when] === true);
  const lacking = due.filter(({ matter }) => !saysSomething(words[matter] ?? null));
  if (lacking.length > 0) throw new NoticeIncomplete(lacking.map(({ law }) => law));
  return [...new Set(due.map(({ matter }) => matter))].map(matter => {
    const asked = due.filter(row => row.matter === matter);
    return {
      matter,
      section: asked[0]?.section ?? 'DECISION',
      law: asked.map(({ law }) => law),
      blocks: words[matter] ?? [],
    };
  });
}

const saysSomething = (blocks: readonly Block[] | null): boolean => blocks?.some(isSaid) === true;

function isSaid(block: Block): boolean {
  if (block.kind === 'list') return block.items.length > 0;
  return block.kind === 'sum' ? block.lines.length > 0 : block.says.trim() !== '';
}
