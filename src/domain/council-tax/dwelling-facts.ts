import { z } from 'zod';
import { ENGLISH_BANDS } from '../charge-bands.js';
import { dated, day, spans, wholePounds } from './dated.js';
import { exemptionClaim } from './exemption-claim.js';
import { premiumExceptionClaim } from './premium-exception-claim.js';

/** Classes of SI 1992/551, reg. 2, in which the owner pays instead of the residents. */
export const OWNER_LIABLE_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type OwnerLiableClass = (typeof OWNER_LIABLE_CLASSES)[number];

export const DISABLED_FEATURES = ['ROOM', 'SECOND_BATHROOM_OR_KITCHEN', 'WHEELCHAIR_SPACE'] as const;
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(20).default([]);

const bandOrValue = dated({
  band: z
    .enum(ENGLISH_BANDS)
    .nullish()
    .transform(value => value ?? null),
  /** Capital value at 1 April 1991, where the band is not known. */
  value1991: wholePounds.nullish().transform(value => value ?? null),
}).refine(entry => (entry.band === null) !== (entry.value1991 === null), {
  message: 'must be given as a band from A to H or as a value at 1 April 1991, not both',
  path: ['band'],
});

/** A reduction for disability asked for. SI 1992/554, reg. 3. */
const disabledClaim = dated({
  feature: z.enum(DISABLED_FEATURES),
  mainResidenceOfDisabledPerson: z.boolean(),
  essentialOrMajorImportance: z.boolean(),
});

/** An annexe's own bill. SI 2013/2977, reg. 3. */
const annexeUse = dated({
  partOfSingleProperty: z.boolean(),
  use: z.enum(['BY_MAIN_RESIDENTS', 'BY_RELATIVE', 'OTHER']),
});

/** Works for the local Class D discount. SI 2003/3011, reg. 8. */
const majorWorks = dated({ completedOn: day.nullish().transform(value => value ?? null) });

export const dwellingFacts = z.strictObject({
  /** On a day without a band the dwelling is not in the list and nothing is charged. */
  bands: z.array(bandOrValue).min(1).max(20),
  /** When it is substantially unfurnished, however long ago that began. */
  unfurnished: spans,
  /** When somebody not named in the people lives there. */
  otherOccupation: spans,
  ownerLiable: list(dated({ class: z.enum(OWNER_LIABLE_CLASSES) })),
  exemptions: list(exemptionClaim),
  disabled: list(disabledClaim),
  annexe: list(annexeUse),
  majorWorks: list(majorWorks),
  premiumExceptions: list(premiumExceptionClaim),
  /** Days on which the freehold, or a lease of seven years or more, was sold. */
  sales: list(day),
  /** Days on which a tenancy of six months or more began. */
  lettings: list(day),
  /** Furnished and nobody's home: occupation barred by planning for 28 days or more in a row (Class A, not Class B). */
  seasonalRestriction: spans,
  /** Held by somebody for whom this or another dwelling is job-related. */
  jobRelated: spans,
  /** A pitch occupied by a caravan or a mooring occupied by a boat. */
  occupiedPitchOrMooring: spans,
});
export type DwellingFacts = z.output<typeof dwellingFacts>;
