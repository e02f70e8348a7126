import type DataLoader from 'dataloader';
import type { ClaimList, ClaimRecord } from '../adapters/ports/benefits.js';
import type { DocumentList } from '../adapters/ports/documents.js';
import type { Case } from '../casework/case.js';
import type { FeedItemDetails } from '../casework/feeds/store/item-details.js';
import type {
  AccountKey,
  AccountProperties,
  AccountYearKey,
  CouncilTaxAccount,
  InstalmentPlan,
  TransactionYear,
} from '../domain/account.js';
import type { ClaimKey, PaymentHistory, PaymentHistoryKey } from '../domain/claim.js';
import type { Customer } from '../domain/customer.js';
import type { DocumentContent, DocumentKey } from '../domain/document.js';
import type { NoteList } from '../domain/note.js';
import type { CaseRef, PersonRef } from '../domain/references.js';
import type { PersonLink } from '../people/links/links-of.js';
import { accountLoader, instalmentLoader, propertyLoader, transactionLoader } from './accounts.js';
import { caseLoader } from './cases.js';
import { claimListLoader, claimLoader, paymentHistoryLoader } from './claims.js';
import { customerLoader } from './customers.js';
import { documentContentLoader, documentListLoader } from './documents.js';
import { type FeedItemCase, feedItemLoader } from './feed-items.js';
import { linkLoader } from './links.js';
import { accountNotesLoader, claimNotesLoader } from './notes.js';
import { Places } from './places.js';
import type { LoadScope } from './scope.js';
import { Told } from './told.js';

/** Every loader of one request, each made when it is first wanted. */
export class Loaders {
  constructor(private readonly scope: LoadScope) {}

  readonly made = new Map<string, unknown>();

  private once<Loader>(name: string, make: (scope: LoadScope) => Loader): Loader {
    const made = (this.made.get(name) as Loader | undefined) ?? make(this.scope);
    this.made.set(name, made);
    return made;
  }

  get places(): Places {
    return this.once('places', scope => new Places(scope));
  }

  get told(): Told {
    return this.once('told', scope => new Told(scope));
  }

  get customer(): DataLoader<PersonRef, Customer | null, string> {
    return this.once('customer', customerLoader);
  }

  get links(): DataLoader<PersonRef, readonly PersonLink[], string> {
    return this.once('links', linkLoader);
  }

  get case(): DataLoader<CaseRef, Case | null, string> {
    return this.once('case', caseLoader);
  }

  get feedItem(): DataLoader<FeedItemCase, FeedItemDetails, string> {
    return this.once('feedItem', feedItemLoader);
  }

  get account(): DataLoader<AccountKey, CouncilTaxAccount | null, string> {
    return this.once('account', accountLoader);
  }

  get properties(): DataLoader<AccountKey, AccountProperties | null, string> {
    return this.once('properties', propertyLoader);
  }

  get transactions(): DataLoader<AccountYearKey, TransactionYear | null, string> {
    return this.once('transactions', transactionLoader);
  }

  get instalments(): DataLoader<AccountYearKey, InstalmentPlan | null, string> {
    return this.once('instalments', instalmentLoader);
  }

  get claimList(): DataLoader<PersonRef, ClaimList | null, string> {
    return this.once('claimList', claimListLoader);
  }

  get claim(): DataLoader<ClaimKey, ClaimRecord | null, string> {
    return this.once('claim', claimLoader);
  }

  get payments(): DataLoader<PaymentHistoryKey, PaymentHistory | null, string> {
    return this.once('payments', paymentHistoryLoader);
  }

  get accountNotes(): DataLoader<AccountKey, NoteList | null, string> {
    return this.once('accountNotes', accountNotesLoader);
  }

  get claimNotes(): DataLoader<ClaimKey, NoteList | null, string> {
    return this.once('claimNotes', claimNotesLoader);
  }

  get documentList(): DataLoader<PersonRef, DocumentList | null, string> {
    return this.once('documentList', documentListLoader);
  }

  get documentContent(): DataLoader<DocumentKey, DocumentContent | null, string> {
    return this.once('documentContent', documentContentLoader);
  }
}
