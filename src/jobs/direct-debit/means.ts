import type { Bacs } from '../../adapters/ports/bacs.js';
import type { AtBoundary } from '../../casework/boundary.js';
import type { Casework } from '../../casework/casework.js';
import type { NewsMeans } from '../../casework/direct-debit/news-means.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Clock } from '../../domain/dates.js';
import type { Database } from '../../platform/database/database.js';

/** What the work with Bacs goes by. */
export interface DirectDebitJobs extends NewsMeans {
  readonly bacs: Bacs;
  readonly casework: Pick<Casework, 'perform'>;
  readonly database: Database;
  readonly clock: Clock;
  readonly boundary: AtBoundary;
}

export const actingFor = ({ clock }: Pick<DirectDebitJobs, 'clock'>) => systemActing('direct-debit', clock);
