import { cashFiles } from '../adapters/cash-file/cash-file.js';
import { govukPay } from '../adapters/govuk-pay/govuk-pay.js';
import type { CashPostings } from '../adapters/ports/cash-postings.js';
import type { PaymentProvider } from '../adapters/ports/payment-provider.js';
import type { PaymentRules } from '../casework/payments/taking.js';
import { createUpstream } from '../platform/http/create-upstream.js';
import type { UpstreamObserver } from '../platform/http/upstream-options.js';
import type { PaymentsConfig } from './config-payments.js';

/** Everything that taking cards needs, ready to be asked. */
export interface PaymentHalf {
  readonly provider: PaymentProvider;
  readonly cash: CashPostings;
  readonly rules: PaymentRules;
  readonly webhookSecret: string;
  close(): Promise<void>;
}

/** GOV.UK Pay as it is configured. What it is asked to do is asked once: nothing here repeats a write. */
export function paymentHalf({ govukPay: options, cashFolder }: PaymentsConfig, observe: UpstreamObserver): PaymentHalf {
  const upstream = createUpstream({
    system: 'govuk-pay',
    baseUrl: options.baseUrl,
    limits: { timeoutMs: 15_000 },
    observe,
  });
  return {
    provider: govukPay(upstream, options),
    cash: cashFiles(cashFolder),
    rules: { byTelephone: options.byTelephone },
    webhookSecret: options.webhookSecret,
    close: () => upstream.close(),
  };
}
