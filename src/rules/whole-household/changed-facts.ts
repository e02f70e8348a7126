import type { Household } from '../../domain/household/household.js';
import type { AskedHousehold } from './asked-household.js';

/** One part of what is stated that is not the same before and after, and how to change that part alone. */
export interface ChangedFact {
  /** Where it stands, such as `adults[0].employments`. */
  readonly field: string;
  /** What was stated before, with this part as it is after. */
  readonly alone: (before: AskedHousehold) => AskedHousehold;
}

/** The parts that differ: of each adult and of the home every field by itself, the other lists and facts whole. */
export function changedFacts(before: AskedHousehold, after: AskedHousehold): readonly ChangedFact[] {
  const [old, now] = [before.household, after.household];
  return [
    ...whole('claim', old, now),
    ...changedAdults(old, now),
    ...(['children', 'nonDependants'] as const).flatMap(key => whole(key, old, now)),
    ...changedHome(old, now),
    ...(['councilTax', 'capital', 'awards'] as const).flatMap(key => whole(key, old, now)),
    ...changedBeside(before, after),
  ];
}

/** Facts are plain values, amounts and days, whose text is the same exactly where they are. */
const differ = (one: unknown, other: unknown): boolean =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other);

const ofHousehold = (field: string, change: (household: Household) => Household): ChangedFact => ({
  field,
  alone: asked => ({ ...asked, household: change(asked.household) }),
});

function whole(key: keyof Household, old: Household, now: Household): readonly ChangedFact[] {
  return differ(old[key], now[key]) ? [ofHousehold(key, household => ({ ...household, [key]: now[key] }))] : [];
}

/** Field by field where the same people are meant, otherwise all at once. */
function changedAdults(old: Household, now: Household): readonly ChangedFact[] {
  const same = old.adults.length === now.adults.length && old.adults.every(({ id }, at) => id === now.adults[at]?.id);
  if (!same) return whole('adults', old, now);
  return old.adults.flatMap((adult, at) => {
    const other = now.adults[at] ?? adult;
    return keysOf(adult).flatMap(key =>
      differ(adult[key], other[key])
        ? [
            ofHousehold(`adults[${at}].${key}`, household => ({
              ...household,
              adults: household.adults.map((one, index) => (index === at ? { ...one, [key]: other[key] } : one)),
            })),
          ]
        : [],
    );
  });
}

const changedHome = (old: Household, now: Household): readonly ChangedFact[] =>
  keysOf(old.home).flatMap(key =>
    differ(old.home[key], now.home[key])
      ? [ofHousehold(`home.${key}`, household => ({ ...household, home: { ...household.home, [key]: now.home[key] } }))]
      : [],
  );

function changedBeside(before: AskedHousehold, after: AskedHousehold): readonly ChangedFact[] {
  const history = differ(before.history, after.history)
    ? [{ field: 'universalCreditHistory', alone: (asked: AskedHousehold) => ({ ...asked, history: after.history }) }]
    : [];
  const grace = differ(before.capGraceFrom, after.capGraceFrom)
    ? [{ field: 'capGraceFrom', alone: (asked: AskedHousehold) => ({ ...asked, capGraceFrom: after.capGraceFrom }) }]
    : [];
  const authority =
    before.localScheme === after.localScheme
      ? []
      : [{ field: 'authority', alone: (asked: AskedHousehold) => ({ ...asked, localScheme: after.localScheme }) }];
  const reduction = differ(before.reductionFacts, after.reductionFacts)
    ? [{ field: 'reduction', alone: (asked: AskedHousehold) => ({ ...asked, reductionFacts: after.reductionFacts }) }]
    : [];
  return [...history, ...grace, ...authority, ...reduction];
}

const keysOf = <T extends object>(value: T): readonly (keyof T & string)[] =>
  Object.keys(value) as (keyof T & string)[];
