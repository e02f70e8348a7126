import { z } from 'zod';
import { isoDate } from '../../domain/dates.js';
import { isReference, personRef } from '../../domain/references.js';
import { SENSITIVE_KINDS } from '../../domain/sensitive.js';
import type { PersonGone, PersonRecord } from '../ports/people-source.js';

const text = (most: number) => z.string().max(most);
const name = z.strictObject({ forenames: text(200).nullable().default(null), surname: text(200) });

const person = z.strictObject({
  /** The person's number in their system, without its name. */
  ref: text(64),
  title: text(40).nullable().default(null),
  forenames: text(200).nullable().default(null),
  surname: text(200),
  formerNames: z.array(name).max(8).default([]),
  birthDate: z
    .string()
    .nullable()
    .default(null)
    .transform((day, context) => {
      try {
        return day === null ? null : isoDate(day);
      } catch {
        context.addIssue('must be a day, as 1986-05-21');
        return z.NEVER;
      }
    }),
  nationalInsuranceNumber: text(13).nullable().default(null),
  phones: z.array(text(40)).max(8).default([]),
  emails: z.array(text(254)).max(8).default([]),
  addresses: z
    .array(
      z.strictObject({
        line: text(300).nullable().default(null),
        postcode: text(10).nullable().default(null),
        uprn: text(12).nullable().default(null),
      }),
    )
    .max(8)
    .default([]),
  numbers: z.array(text(40)).max(40).default([]),
  sensitive: z.enum(SENSITIVE_KINDS).nullable().default(null),
});
const gone = z.strictObject({ ref: text(64), gone: z.literal(true) });

export type PersonLine = z.input<typeof person>;

/** A line of a file of people, of one system. Throws where it is none; what it throws says where, and never what was there. */
export function readPersonLine(line: unknown, system: string): PersonRecord | PersonGone {
  const isGone = typeof line === 'object' && line !== null && 'gone' in line;
  const read = isGone ? gone.safeParse(line) : person.safeParse(line);
  if (!read.success)
    throw new RangeError(
      read.error.issues.map(({ path, message }) => `${path.join('.') || 'line'} ${said(message)}`).join('; '),
    );
  if (!isReference(`${system}:${read.data.ref}`)) throw new RangeError('ref is no reference');
  const ref = personRef(system, read.data.ref);
  if ('gone' in read.data) return { kind: 'gone', ref };
  const { title, forenames, surname, ref: _, ...rest } = read.data;
  return { kind: 'person', ref, name: { title, forenames, surname }, ...rest };
}

/** Only of what we wrote ourselves is it certain that it quotes nothing. */
const said = (message: string): string => (message.startsWith('must be') ? message : 'is not of the form described');
