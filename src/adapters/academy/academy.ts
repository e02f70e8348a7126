import type { Clock } from '../../domain/dates.js';
import type { SystemName } from '../../domain/references.js';
import { type AnyRef, systemOf } from '../../domain/references.js';
import type { SqlUpstream } from '../../platform/sql/sql-upstream.js';
import type { Benefits } from '../ports/benefits.js';
import type { CouncilTax } from '../ports/council-tax.js';
import type { Documents } from '../ports/documents.js';
import type { Dwellings } from '../ports/dwellings.js';
import type { Health } from '../ports/health.js';
import type { Notes } from '../ports/notes.js';
import type { PeopleSource } from '../ports/people-source.js';
import { Codebook } from './codebook.js';
import type { AcademyOptions } from './config.js';
import { CopyDate } from './copy-date.js';
import { Desk } from './desk.js';
import type { Observe } from './events.js';
import { health } from './health.js';
import { academyPeople } from './people.js';
import { accountsFrom } from './reading/accounts.js';
import { claimListsFrom } from './reading/claim-lists.js';
import { claimsFrom } from './reading/claims.js';
import { customersFrom } from './reading/customers.js';
import { dwellingsFrom } from './reading/dwellings.js';
import { instalmentsFrom } from './reading/instalments.js';
import { lettersFrom } from './reading/letters.js';
import { notesFrom } from './reading/notes.js';
import { paymentsFrom } from './reading/payments.js';
import { propertiesFrom } from './reading/properties.js';
import { transactionsFrom } from './reading/transactions.js';
import { CopySql } from './sql/copy-sql.js';

export interface AcademyWith {
  /** The system's name: every reference and every provenance carries it. */
  readonly name: SystemName;
  readonly options: AcademyOptions;
  /** Named as the system is. It stays its maker's to close. */
  readonly upstream: SqlUpstream;
  readonly clock: Clock;
  /** Told of codes that are in no list. Must not throw. */
  readonly observe?: Observe;
  /** Milliseconds of the clock that deadlines are on. */
  readonly now?: () => number;
}

export interface Academy {
  readonly councilTax: CouncilTax;
  readonly benefits: Benefits;
  readonly documents: Documents;
  readonly dwellings: Dwellings;
  readonly notes: Notes;
  readonly people: PeopleSource;
  readonly health: Health;
}

/** An Academy replica behind our ports. Keys of another system are not ours to answer and are left out. */
export function academy({
  name,
  options,
  upstream,
  clock,
  observe = () => {},
  now = () => performance.now(),
}: AcademyWith): Academy {
  const sql = new CopySql(options);
  const copyDate = new CopyDate(options.copy, sql, { clock, now });
  const codes = new Codebook(options, observe);
  const desk = new Desk({ system: name, upstream, sql, codes, copyDate, options });
  const ours = <Key>(keys: readonly Key[], refOf: (key: Key) => AnyRef) =>
    keys.filter(key => systemOf(refOf(key)) === name);
  const ofAccount = <Key extends { readonly account: AnyRef }>(keys: readonly Key[]) =>
    ours(keys, ({ account }) => account);
  const ofClaim = <Key extends { readonly claim: AnyRef }>(keys: readonly Key[]) => ours(keys, ({ claim }) => claim);
  const notes = notesFrom(desk);
  return {
    councilTax: {
      customers: (people, call) => customersFrom(desk, ours(people, itself), call),
      accounts: (keys, call) => accountsFrom(desk, ofAccount(keys), call),
      properties: (keys, call) => propertiesFrom(desk, ofAccount(keys), call),
      transactions: (keys, call) => transactionsFrom(desk, ofAccount(keys), call),
      instalments: (keys, call) => instalmentsFrom(desk, ofAccount(keys), call),
    },
    benefits: {
      claimsOf: (people, call) => claimListsFrom(desk, ours(people, itself), call),
      claims: (keys, call) => claimsFrom(desk, ofClaim(keys), call),
      payments: (keys, call) =>
        paymentsFrom(
          desk,
          ours(keys, ({ holder }) => holder),
          call,
        ),
    },
    documents: {
      documentsOf: (people, call) => lettersFrom(desk, ours(people, itself), call),
      // The pages of a letter are in the council's document system, not in this database.
      content: async () => new Map(),
    },
    dwellings: { system: name, find: (query, call) => dwellingsFrom(desk, query, call) },
    notes: {
      accountNotes: (keys, call) => notes.accountNotes(ofAccount(keys), call),
      claimNotes: (keys, call) => notes.claimNotes(ofClaim(keys), call),
    },
    people: academyPeople(desk, now),
    health: health(desk, now),
  };
}

const itself = <Ref>(ref: Ref): Ref => ref;
