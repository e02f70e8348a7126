import { z } from 'zod';
import type { Document } from '../../../domain/document.js';
import { documentRef, numberOf, type PersonRef } from '../../../domain/references.js';
import type { SqlRow } from '../../../platform/sql/sql-upstream.js';
import type { Answers, Call } from '../../ports/call.js';
import type { DocumentList } from '../../ports/documents.js';
import type { Codebook } from '../codebook.js';
import { type Ask, type Desk, type Grouped, grouped, none } from '../desk.js';
import { personOf } from '../references.js';
import type { CopySql } from '../sql/copy-sql.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { dayOrNull, id, key, text, trimmed } from '../wire/values.js';
import { type ClaimRows, claimsHeld, loadClaimsOf } from './held-claims.js';

const letterRow = z.object({ document_id: id, correspondence_code: key, completed_date: text, sent_date: key });

interface LetterRows extends ClaimRows {
  readonly letters: Grouped;
}

/** The benefit letters that were sent to people. Bills and the pages themselves are in another system. */
export function lettersFrom(
  desk: Desk,
  people: readonly PersonRef[],
  call: Call,
): Promise<Answers<PersonRef, DocumentList>> {
  const { sql, codes } = desk.parts;
  const items = people.filter(person => personOf(person) !== null);
  return desk.answers(
    {
      operation: 'documentsOf',
      items,
      keyOf: person => person,
      load: ask => loadRows(ask, sql, items),
      build: (holder, rows, stamp): DocumentList => ({
        holder,
        documents: claimsHeld(rows, holder, codes)
          .flatMap(({ claim }) => rows.letters.get(String(claim.claim_id)) ?? none)
          .flatMap(row => toDocument(row, { holder, codes, stamp }))
          .sort((a, b) => (b.createdOn?.toString() ?? '').localeCompare(a.createdOn?.toString() ?? '')),
        source: sourceOf(stamp, numberOf(holder)),
      }),
    },
    call,
  );
}

async function loadRows(ask: Ask, sql: CopySql, people: readonly PersonRef[]): Promise<LetterRows> {
  const claims = await loadClaimsOf(ask, sql, people);
  const ids = [...claims.claims.keys()].map(Number);
  const letters = await ask.rows(ids, some =>
    sql.bounded(
      sql
        .from('hbdocout')
        .select(['claim_id', 'document_id', 'correspondence_code', 'completed_date', 'sent_date'])
        .where('claim_id', 'in', [...some]),
    ),
  );
  return { ...claims, letters: grouped(letters, 'claim_id') };
}

interface With {
  readonly holder: PersonRef;
  readonly codes: Codebook;
  readonly stamp: Stamp;
}

/** A letter that was not sent is not the customer's to see yet. */
function toDocument(row: SqlRow, { holder, codes, stamp }: With): Document[] {
  const { document_id, correspondence_code, completed_date, sent_date } = letterRow.parse(row);
  if (trimmed(sent_date) === null) return [];
  return [
    {
      kind: 'Document',
      ref: documentRef(stamp.system, String(document_id)),
      holder,
      name: codes.correspondence(correspondence_code ?? ''),
      type: 'LETTER',
      createdOn: dayOrNull(completed_date),
      downloaded: false,
      account: null,
      module: 'BENEFITS',
      source: sourceOf(stamp, String(document_id)),
    },
  ];
}
