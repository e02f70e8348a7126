import type { NewAppeal } from '../../../src/casework/appeals/make.js';
import { isoDate } from '../../../src/domain/dates.js';
import { personRef } from '../../../src/domain/references.js';

/** A dispute about housing benefit, decided on 2 November 2026, unless a test says otherwise. */
export const anAppeal = (more: Partial<NewAppeal> = {}): NewAppeal => ({
  subject: 'HOUSING_BENEFIT',
  person: personRef('civica', '900001'),
  about: null,
  reference: null,
  decidedOn: isoDate('2026-11-02'),
  delivery: 'ELECTRONIC',
  servedOn: null,
  channel: 'ONLINE',
  receivedOn: null,
  grounds: 'It is wrong.',
  explanation: null,
  landlord: null,
  officialError: false,
  outsideChange: false,
  ...more,
});
