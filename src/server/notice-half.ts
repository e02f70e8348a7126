import { govukNotifyOptions } from '../adapters/govuk-notify/config.js';
import { govukNotify } from '../adapters/govuk-notify/govuk-notify.js';
import type { Messenger } from '../adapters/ports/messenger.js';
import { createUpstream } from '../platform/http/create-upstream.js';
import type { UpstreamObserver } from '../platform/http/upstream-options.js';
import type { NoticeSettings } from '../resolvers/casework/notice-settings.js';
import type { NoticesConfig } from './config-notices.js';

/** The messenger, ready to be asked, and the token that its callbacks carry. */
export interface NoticeHalf {
  readonly messenger: Messenger;
  readonly callbackToken: string;
  close(): Promise<void>;
}

/** GOV.UK Notify as it is configured; null where it is not. What it is asked to send is asked once. */
export function noticeHalf({ govukNotify: options }: NoticesConfig, observe: UpstreamObserver): NoticeHalf | null {
  if (options === undefined) return null;
  const { baseUrl, callbackToken } = options;
  const upstream = createUpstream({ system: 'govuk-notify', baseUrl, limits: { timeoutMs: 20_000 }, observe });
  return { messenger: govukNotify(upstream, options, Date.now), callbackToken, close: () => upstream.close() };
}

/** What letters say of the council. */
export const noticeSettings = (
  { address, telephone, website, email, schemeAppeals, govukNotify: notify }: NoticesConfig,
  council: { readonly name: string },
): NoticeSettings => ({
  from: {
    name: council.name,
    address: address ?? null,
    telephone: telephone ?? null,
    website: website ?? null,
    email: email ?? null,
  },
  schemeAppeals,
  messenger: notify === undefined ? null : { letters: notify.letters },
});

/** The sandbox's own key and token: they open nothing else. */
export const noticesBehind = (config: NoticesConfig, sandbox: { readonly notifyUrl: string } | null): NoticesConfig =>
  sandbox === null || config.govukNotify !== undefined
    ? config
    : {
        ...config,
        govukNotify: govukNotifyOptions.parse({
          baseUrl: sandbox.notifyUrl,
          apiKey: 'testshire-5a1d0000-0000-4000-8000-000000000001-5a1d0000-0000-4000-8000-000000000002',
          callbackToken: 'testshire',
          emailTemplate: '5a1d0000-0000-4000-8000-000000000003',
          letters: true,
        }),
      };
