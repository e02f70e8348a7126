import { hkdfSync } from 'node:crypto';
import { dirname, join } from 'node:path';
import { bacs } from '../adapters/bacs/bacs.js';
import type { Bacs } from '../adapters/ports/bacs.js';
import { type BankSeal, bankSeal } from '../casework/direct-debit/bank-seal.js';
import type { DirectDebitRules } from '../casework/direct-debit/notice.js';
import { type Calendar, calendarOf } from '../parameters/working-days.js';
import { keptSecret } from '../platform/config/kept-secret.js';
import type { GuildhallConfig } from './config.js';
import { type DirectDebitConfig, directDebit as shape } from './config-direct-debit.js';
import { lawInForce } from './law.js';

/** Everything that taking Direct Debits needs. */
export interface DirectDebitHalf {
  readonly bacs: Bacs;
  readonly seal: BankSeal;
  readonly rules: DirectDebitRules;
  readonly calendar: Calendar;
}

type Configured = Pick<GuildhallConfig, 'directDebit' | 'audit' | 'store' | 'council' | 'upstreams'>;

/** As it is configured; the sandbox's own where nothing real is behind the gateway; else null: none are taken here. */
export function directDebitHalf(config: Configured): DirectDebitHalf | null {
  const real = Object.keys(config.upstreams).length > 0;
  const options = config.directDebit ?? (real ? null : simulated());
  if (options === null) return null;
  const { days, noticeWorkingDays, formerSecrets } = options;
  return {
    bacs: bacs(options.bacs),
    seal: bankSeal([secretOf(options, config), ...formerSecrets]),
    rules: { days: [...new Set(days)].sort((a, b) => a - b), noticeWorkingDays },
    calendar: calendarFor(config),
  };
}

/** The council's own; else from that of the audit, by a derivation that leads back to neither; in the sandbox a made one. */
function secretOf({ secret }: DirectDebitConfig, { audit, store }: Configured): Uint8Array {
  if (secret !== undefined) return secret;
  if (audit.secret !== undefined)
    return new Uint8Array(hkdfSync('sha256', audit.secret, '', 'guildhall bank details', 32));
  return keptSecret(join(dirname(store.dataDir), 'bank-secret'));
}

/** Numbers that no service user and no bank has. */
const simulated = (): DirectDebitConfig =>
  shape.parse({
    bacs: {
      serviceUserNumber: '990099',
      serviceUserName: 'TESTSHIRE BC',
      sortCode: '089999',
      accountNumber: '00000009',
    },
  });

/** The law is read when the first day is asked for: a start need not wait for it once more. */
function calendarFor({ council }: Configured): Calendar {
  let read: Calendar | null = null;
  return day => {
    read ??= calendarOf(lawInForce(council).statute);
    return read(day);
  };
}
