import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'operations');

const ALL: readonly (readonly [string, string])[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => [name, readFileSync(join(FOLDER, name), 'utf8')]);
const isChange = ([name]: readonly [string, string]): boolean => name.startsWith('changes/');

/** Every query that clients send, by its place below operations/, such as `resident/my-account.graphql`. */
export const OPERATIONS: ReadonlyMap<string, string> = new Map(ALL.filter(one => !isChange(one)));

/** Mutations and subscriptions, several in a file, with the fragments that they share. */
export const CHANGES: readonly string[] = ALL.filter(isChange).map(([, text]) => text);

/** The text of one of them. Throws where there is none of that name. */
export function operation(name: string): string {
  const text = OPERATIONS.get(name);
  if (text === undefined) throw new Error(`operations/ has no ${name}`);
  return text;
}

export const WHOLE_CUSTOMER = 'contact-centre/whole-customer.graphql';
export const OVERPAYMENT = 'contact-centre/overpayment.graphql';
export const PROPERTIES_AT = 'contact-centre/property.graphql';
export const APPEALS = 'contact-centre/appeals.graphql';
export const APPEAL = 'contact-centre/appeal.graphql';
export const MY_REQUESTS = 'resident/my-requests.graphql';
export const BACK_OFFICE_TASKS = 'contact-centre/back-office-tasks.graphql';
export const IMPORT_LAYOUTS = 'contact-centre/import-layouts.graphql';
export const MY_APPEALS = 'resident/my-appeals.graphql';
export const APPEAL_DEADLINES = 'calculator/appeal-deadlines.graphql';
export const MY_ACCOUNT = 'resident/my-account.graphql';
export const MY_BENEFITS = 'resident/my-benefits.graphql';
export const WHY_MY_BILL = 'resident/why-my-bill.graphql';
export const COUNCIL_TAX = 'calculator/council-tax.graphql';
export const HOUSEHOLD = 'calculator/household.graphql';
export const WHAT_IF = 'calculator/what-if.graphql';
export const EARNINGS_CURVE = 'calculator/earnings-curve.graphql';
export const WHAT_DO_I_OWE = 'chatbot/what-do-i-owe.graphql';

/** The id that the generated client sends for a document. Throws where it was not generated: npm run codegen. */
export function publishedId(name: string): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'client/generated/persisted-documents.json'), 'utf8')) as object;
  const wanted = /^query (\w+)/m.exec(operation(name))?.[1];
  const [id] = Object.entries(manifest).find(([, text]) => new RegExp(`query ${wanted}\\b`).test(text)) ?? [];
  if (id === undefined) throw new Error(`client/generated has no ${wanted}`);
  return id;
}
