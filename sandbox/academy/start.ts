import { CLAIM_STATUS } from '../population/model.js';
import type { Population } from '../population/population.js';
import { ASSUMED_MAPPING } from './assumed-layout.js';
import { lastCopyBefore } from './copy-time.js';
import { fillAcademy } from './fill.js';
import { CLAIM_TYPE, CONTACT, DECISION_LETTER, MEMBER, SCHEDULES, STATUS_IND, TRANSACTION_CODES } from './words.js';

export interface AcademyStart {
  readonly population: Population;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds since 1970: the copy is of the last evening on which one would have been made. */
  readonly now: number;
}

export interface Academy {
  readonly port: number;
  /** How a gateway is configured to read it, as a council would write it. */
  readonly options: object;
  close(): Promise<void>;
}

const CONNECTIONS = 4;

/**
 * The Academy half of Testshire: the product's tables in an embedded PostgreSQL that speaks its wire protocol. It is one
 * session whoever connects, so a gateway should hold one connection. Read in and started only when it is asked for: it takes
 * some seconds and some hundred megabytes.
 */
export async function startAcademy({ population, host, port, now }: AcademyStart): Promise<Academy> {
  const [{ PGlite }, { PGLiteSocketServer }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite-socket'),
  ]);
  const db = await PGlite.create();
  await fillAcademy(db, { population, copiedAt: lastCopyBefore(now) });
  // A connection that was cut off is not gone at once, so there is room for the next one beside it.
  const server = new PGLiteSocketServer({ db, host, port, maxConnections: CONNECTIONS });
  await server.start();
  const taken = Number(server.getServerConn().split(':').at(-1));
  return {
    port: taken,
    options: optionsFor({ host, port: taken }),
    close: async () => {
      await server.stop();
      await db.close();
    },
  };
}

/** What a gateway has to be told of Testshire's Academy. */
export const optionsFor = ({ host, port }: { host: string; port: number }) => ({
  connection: {
    engine: 'postgres',
    host,
    port,
    database: 'postgres',
    user: 'guildhall',
    password: 'testshire',
    tls: false,
  },
  schema: 'dbo',
  // Two hours more than a day, for the copy itself takes its time.
  copy: { table: 'assumed.copy_run', column: 'copied_at', workingHours: 26 },
  councilTax: {
    transactions: Object.fromEntries(
      Object.entries(TRANSACTION_CODES).map(([type, [code]]) => [code, KINDS[type as keyof typeof KINDS]]),
    ),
    credits: 'negative',
    recoveryStages: {
      BIL: 'BILLED',
      RM1: 'FIRST_REMINDER',
      RM2: 'SECOND_REMINDER',
      ...Object.fromEntries(['FIN', 'SUM', 'LO', 'BA', 'AE', 'DW'].map(code => [code, 'FINAL_NOTICE_OR_LATER'])),
    },
  },
  benefits: {
    memberTypes: { [MEMBER.claimant]: 'CLAIMANT', [MEMBER.partner]: 'PARTNER', [MEMBER.nonDependant]: 'NON_DEPENDANT' },
    claimStatuses: Object.fromEntries(
      (Object.keys(CLAIM_STATUS) as (keyof typeof CLAIM_STATUS)[])
        .filter(status => status !== 'suspended')
        .map(status => [STATUS_IND[status], status.toUpperCase()]),
    ),
    claimTypes: { [CLAIM_TYPE]: 'both' },
    schedules: Object.fromEntries(Object.values(SCHEDULES).map(words => [words, words.replace(' ', '_')])),
    correspondence: { [DECISION_LETTER[0]]: DECISION_LETTER[1] },
  },
  contacts: {
    councilTax: CONTACT.councilTax,
    benefits: CONTACT.benefits,
    phoneTypes: { [CONTACT.telephone]: 'TELEPHONE', [CONTACT.mobile]: 'MOBILE' },
  },
  mapping: ASSUMED_MAPPING,
});

/** Testshire's types of transaction in the gateway's words. */
const KINDS = {
  CHARGE: 'CHARGE',
  PAYMENTS: 'PAYMENT',
  REFUNDS: 'REFUND',
  COSTS: 'COSTS',
  PENALTY: 'PENALTY',
  INTEREST: 'INTEREST',
  TRANSFER: 'TRANSFER',
  WRITEOFF: 'WRITE_OFF',
  LCTRS: 'COUNCIL_TAX_REDUCTION',
  BENEFITS: 'BENEFIT',
  CTDRS: 'DISCRETIONARY_RELIEF',
  DISCOUNT: 'DISCOUNT',
  EXEMPTION: 'EXEMPTION',
  DISREGARD: 'DISREGARD',
  DISABLED: 'DISABLED_BAND_REDUCTION',
  REDUCTION: 'REDUCTION',
  ANNEXE: 'ANNEXE',
  LEVY: 'PREMIUM',
} as const;
