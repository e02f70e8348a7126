import { z } from 'zod';
import { dated, day } from './dated.js';

/** Classes of SI 2003/3011, regs 9 to 17, to which no premium may be charged. */
export const EXCEPTION_CLASSES = ['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const;
export type ExceptionClass = (typeof EXCEPTION_CLASSES)[number];

/** An exception asked for, for the days on which its test is met. */
export const premiumExceptionClaim = dated({
  class: z.enum(EXCEPTION_CLASSES),
  /** G, H: first marketed. I: probate or administration granted. M: works first needed or begun. */
  clockFrom: day.nullish().transform(value => value ?? null),
  /** M: works substantially completed. */
  completedOn: day.nullish().transform(value => value ?? null),
});
export type PremiumExceptionClaim = z.output<typeof premiumExceptionClaim>;
