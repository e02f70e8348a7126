import { z } from 'zod';
import type { AuthorityAct } from '../casework/authorisation/limits.js';
import { importLayouts } from '../casework/import-files/layout.js';
import { Money } from '../domain/money.js';

const pounds = () =>
  z
    .string()
    .regex(/^\d{1,9}(\.\d{2})?$/, 'must be an amount in pounds as text, such as "250.00"')
    .transform(text => Money.pounds(text));

/** Limits of those classes that work for the council: nobody else does anything that takes authority. */
const limit = (officer: string, assessor: string) =>
  z
    .object({
      officer: pounds().prefault(officer).describe('The limit of an officer.'),
      assessor: pounds().prefault(assessor).describe('The limit of an assessor.'),
    })
    .prefault({});

const act = (alone: readonly [string, string], gives: readonly [string, string], what: string) =>
  z
    .object({
      alone: limit(...alone).describe('Up to which amount one person may do it alone; 0 for never.'),
      gives: limit(...gives).describe('Up to which amount one may authorise a colleague.'),
    })
    .prefault({})
    .describe(what);

const acts = z.object({
  refund: act(['0', '250.00'], ['0', '5000.00'], 'Money paid back to a customer.'),
  'write-off': act(['0', '50.00'], ['0', '2500.00'], 'A debt that is given up.'),
  'discretionary-award': act(['0', '500.00'], ['0', '5000.00'], 'Help that is in the discretion of the council.'),
  transfer: act(['100.00', '1000.00'], ['0', '10000.00'], 'Money moved between accounts of customers.'),
  'waive-costs': act(['0', '150.00'], ['0', '1000.00'], 'Costs of recovery that are not asked for.'),
  arrangement: act(['1000.00', '5000.00'], ['0', '25000.00'], 'An arrangement outside the policy, by what is owed.'),
} satisfies Record<AuthorityAct, z.ZodType>);

/** Limits of authority. What an act asks above them takes a second person. */
export const authority = z.object({
  acts: acts.prefault({}).describe('Limits, for each act that takes authority.'),
  validDays: z
    .number()
    .int()
    .min(1)
    .max(366)
    .default(30)
    .describe('Days within which an authorisation that was given can be used.'),
});

export const casework = z.object({
  authority: authority.prefault({}).describe('Who may do what alone, and who may authorise others.'),
  importFiles: importLayouts
    .default([])
    .describe('Files in which back offices take changes in bulk, as the council lays them out. At most 20.'),
});
