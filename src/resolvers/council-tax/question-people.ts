import type { CouncilTaxFactsInput } from '../../schema/inputs/council-tax/facts.js';
import type { InterestInput, PersonInput } from '../../schema/inputs/council-tax/person.js';
import type { InputProblem } from '../input-problems.js';

/** People as the rules take them, with what was assumed of them. */
export interface AskedPeople {
  readonly people: readonly object[];
  readonly assumptions: readonly string[];
  readonly problems: readonly InputProblem[];
  /** Where a fact of the rules was said in a short form: its path there, and the field of the short form. */
  readonly saidAs: readonly (readonly [path: string, field: string])[];
}

const NOBODY = { people: [], assumptions: [], problems: [], saidAs: [] };
const TWO = 2;
const MOST = 30;
/** Two letters, six digits and a letter: it may be a real one, so it is not taken as a word for anybody. */
const LIKE_A_NINO = /^[A-Z]{2}-?(\d{2}-?){3}[A-D]?$/i;

/** Who lives in the dwelling or owns it; where that is left out, two adults who count. */
export function askedPeople(input: CouncilTaxFactsInput): AskedPeople {
  const { residents, people } = input;
  if (people && residents != null) return refused('residents', 'is given beside `people`', 'one of the two');
  if (people) return joined(people.map(person));
  if (residents == null) return unsaid(input);
  return residents < 0 || residents > MOST
    ? refused('residents', 'is not a number of people known here', `0 to ${MOST}`)
    : { ...NOBODY, people: adults(residents) };
}

const refused = (field: string, problem: string, valid: string): AskedPeople => ({
  ...NOBODY,
  problems: [{ field, problem, valid }],
});

/** They live there throughout, and hold no interest that anybody has told. */
const adults = (number: number) =>
  Array.from({ length: number }, (_, at) => ({ id: `person-${at + 1}`, residence: [{}] }));

const EMPTY = [
  'unfurnished',
  'otherOccupation',
  'majorWorks',
  'premiumExceptions',
  'seasonalRestriction',
  'jobRelated',
  'occupiedPitchOrMooring',
] as const;

function unsaid({ dwelling }: CouncilTaxFactsInput): AskedPeople {
  if (dwelling?.exemptions?.length) {
    const valid = '`people`, or `residents: 0` where nobody lives there';
    return refused('people', 'is missing, and an exemption turns on whether anybody lives there', valid);
  }
  if (EMPTY.some(fact => dwelling?.[fact]?.length)) {
    return { ...NOBODY, assumptions: ['Nobody who is not stated lives there'] };
  }
  const assumption = 'Two adults live there on every day, and both count for discount';
  return { ...NOBODY, people: adults(TWO), assumptions: [assumption] };
}

function joined(parts: readonly AskedPeople[]): AskedPeople {
  return {
    people: parts.flatMap(part => part.people),
    assumptions: parts.flatMap(part => part.assumptions),
    problems: parts.flatMap(part => part.problems),
    saidAs: parts.flatMap(part => part.saidAs),
  };
}

function person({ id, from, to, residence, ...facts }: PersonInput, at: number): AskedPeople {
  const name = id ?? `person-${at + 1}`;
  const oneRun = from != null || to != null;
  const asked = { ...NOBODY, people: [{ ...facts, id: name, residence: residence ?? [] }] };
  if (LIKE_A_NINO.test(name)) {
    const problem = 'looks like a National Insurance number';
    return {
      ...NOBODY,
      problems: [{ field: `people[${at}].id`, problem, valid: 'a word of yours, such as tenant-1' }],
    };
  }
  if (oneRun && residence)
    return refused(`people[${at}].residence`, 'is given beside `from` or `to`', 'one of the two');
  if (oneRun) {
    const saidAs = [[`people[${at}].residence[0]`, `people[${at}]`]] as const;
    return { ...NOBODY, people: [{ ...facts, id: name, residence: [{ from, to }] }], saidAs };
  }
  if (residence) return asked;
  if (facts.isBody) return asked;
  return facts.interests?.some(canOwn)
    ? { ...asked, assumptions: [`${name} does not live there: an interest is stated and no residence`] }
    : {
        ...asked,
        people: [{ ...facts, id: name, residence: [{}] }],
        assumptions: [`${name} lives there on every day: no days are stated`],
      };
}

/**
 * Can it make its holder the owner, who is liable where nobody lives there? Any other interest matters only to somebody who
 * does, so to state one is to say so. LGFA 1992, s. 6(2)(f), (5) and (6).
 */
const canOwn = ({ kind, sixMonthsOrMore }: InterestInput): boolean =>
  kind === 'FREEHOLD' || (kind === 'LEASE' && sixMonthsOrMore === true);
