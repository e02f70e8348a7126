import type { EvidenceField } from '../../domain/matching.js';
import type { Evidence } from '../people-index.js';
import type { Agreeing } from './compare.js';
import * as rules from './weights.js';

/** How common things are among everybody. */
export interface Commonness {
  readonly people: number;
  /** The share of people who have this very surname, forename or postcode; null where it was not counted. */
  shareOf(field: EvidenceField): number | null;
}

export interface Judged {
  readonly evidence: readonly Evidence[];
  readonly weight: number;
  readonly confidence: number;
}

/**
 * Adds up what was compared, from the odds that two records picked by chance are of one person. What hangs together (the
 * ways to say one address; a surname within a family; a birthday of twins) is not counted twice. Null where a rule says that
 * these are two people, or that too little agrees to say anything.
 */
export function judged(compared: readonly Agreeing[], common: Commonness): Judged | null {
  return twoPeople(compared) || tooLittle(compared) ? null : weighed(compared, common);
}

/** As `judged`, whatever the rules say: for what an officer proposes on other grounds. */
export function weighed(compared: readonly Agreeing[], common: Commonness): Judged {
  const people = Math.max(common.people, 2);
  const all = compared.map(one => ({ ...one, weight: rounded(bits(one, { people, common })) }));
  const together = all.some(({ field, weight }) => rules.ONE_HOUSEHOLD.includes(field) && weight > 0);
  const evidence = together ? withinHousehold(all) : all;
  const weight = rounded(evidence.reduce((sum, one) => sum + one.weight, 0));
  const logOdds = weight - Math.log2(people);
  return { evidence, weight, confidence: 1 / (1 + 2 ** -logOdds) };
}

const rounded = (number: number): number => Math.round(number * 100) / 100;
const DEFAULT_SHARE = 0.001;

function bits({ field, agreement }: Agreeing, { people, common }: { people: number; common: Commonness }): number {
  const likelihood = rules.LIKELIHOODS[field][agreement];
  if (likelihood === undefined) return 0;
  const { m, u } = likelihood;
  if (u === 'household') return Math.log2((m * people) / Math.min(people, rules.PEOPLE_IN_HOUSEHOLD));
  if (u === 'frequency') return Math.log2(m / Math.max(common.shareOf(field) ?? DEFAULT_SHARE, 1 / people));
  return Math.log2(m / u);
}

function withinHousehold(weighed: readonly Evidence[]): readonly Evidence[] {
  const ways = weighed.filter(({ field, weight }) => rules.ONE_HOUSEHOLD.includes(field) && weight > 0);
  const best = Math.max(...ways.map(({ weight }) => weight));
  const kept = ways.find(({ weight }) => weight === best);
  return weighed.map(one => {
    if (rules.ONE_HOUSEHOLD.includes(one.field)) return one === kept ? one : { ...one, weight: 0 };
    if (one.field === 'SURNAME') return { ...one, weight: Math.min(one.weight, rules.SURNAME_IN_HOUSEHOLD_BITS) };
    if (one.field === 'BIRTH_DATE') return { ...one, weight: Math.min(one.weight, rules.BIRTH_DATE_IN_HOUSEHOLD_BITS) };
    return one;
  });
}

/** Unless the National Insurance number is the same: another birthday, or another forename, is another person. */
function twoPeople(compared: readonly Agreeing[]): boolean {
  const of = (field: EvidenceField) => compared.find(one => one.field === field)?.agreement;
  if (of('NINO') === 'SAME') return of('BIRTH_DATE') === 'DIFFERS' && of('FORENAMES') === 'DIFFERS';
  return of('BIRTH_DATE') === 'DIFFERS' || of('FORENAMES') === 'DIFFERS';
}

const tooLittle = (compared: readonly Agreeing[]): boolean => {
  const kinds = new Set(
    compared
      .filter(({ agreement }) => agreement !== 'DIFFERS')
      .map(({ field }) => (rules.ONE_HOUSEHOLD.includes(field) ? 'household' : field)),
  );
  return kinds.size < rules.LEAST_AGREEING;
};
