import type { InterestKind } from '../../domain/council-tax/interest.js';
import type { MoveStaying } from './move.js';

export interface LiableAmong {
  readonly liable: readonly MoveStaying[];
  readonly jointly: boolean;
  readonly law: string;
}

/** The paragraphs of LGFA 1992, s. 6(2), in their order; a resident who holds nothing comes last. */
const PARAGRAPH: { readonly [Interest in InterestKind]: number } = {
  FREEHOLD: 1,
  LEASE: 2,
  SECURE_TENANCY: 3,
  INTRODUCTORY_TENANCY: 3,
  STATUTORY_TENANCY: 3,
  CONTRACTUAL_LICENCE: 4,
};
const RESIDENT = 5;

const paragraphOf = ({ interest }: MoveStaying): number => (interest === null ? RESIDENT : PARAGRAPH[interest]);

/**
 * Who is liable among those who stay: all of the first paragraph that anybody falls within, and whoever is the partner of one of
 * them. Students and the severely mentally impaired are for who decides the charge: s. 6(4) is not asked here.
 */
export function liableAmong(staying: readonly MoveStaying[]): LiableAmong {
  const first = Math.min(...staying.map(paragraphOf));
  const alone = staying.filter(one => paragraphOf(one) === first);
  const partners = staying.filter(one => one.partner && !alone.includes(one));
  const liable = [...alone, ...partners];
  return {
    liable,
    jointly: liable.length > 1,
    law: `LGFA 1992, s. 6(2)(${'abcde'[first - 1]})${alone.length > 1 ? ' and (3)' : ''}${partners.length > 0 ? ', s. 9(1)' : ''}`,
  };
}
