import type { Upstream, UpstreamRequest } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { Messenger } from '../ports/messenger.js';
import type { Within } from '../ports/payment-provider.js';
import { tokenSigner } from './api-key.js';
import type { GovukNotifyOptions } from './config.js';
import { MESSAGE_ID, readMessage, readMessages, readTaken } from './wire.js';

const NO_SUCH = 404;
const PATH = '/v2/notifications';

/** GOV.UK Notify as a messenger: its API of version 2. It takes the same reference twice, so whoever sends looks first. */
export function govukNotify(
  upstream: Upstream,
  { apiKey, emailTemplate, searchLagMs }: Pick<GovukNotifyOptions, 'apiKey' | 'emailTemplate' | 'searchLagMs'>,
  nowMs: () => number,
): Messenger {
  const token = tokenSigner(apiKey, nowMs);
  const ask = async <T>(request: UpstreamRequest<T>, within: Within): Promise<T> =>
    upstream.request(
      { ...request, headers: { authorization: `Bearer ${await token()}`, accept: 'application/json' } },
      within,
    );
  const send = (operation: string, path: string, json: object) => ({
    ...{ operation, kind: 'write' as const, method: 'POST' as const, path, json },
    accept: readTaken,
  });

  return {
    system: upstream.system,
    searchLagMs,
    email: ({ reference, to, subject, body }, within) =>
      ask(
        send('send-email', `${PATH}/email`, {
          email_address: to,
          template_id: emailTemplate,
          personalisation: { subject, body },
          reference,
        }),
        within,
      ),
    letter: ({ reference, pdf }, within) =>
      ask(send('send-letter', `${PATH}/letter`, { reference, content: pdf.toString('base64') }), within),
    async byId(id, within) {
      if (!MESSAGE_ID.test(id)) return null;
      try {
        const path = `${PATH}/${id}`;
        return await ask({ operation: 'get-message', kind: 'read', method: 'GET', path, accept: readMessage }, within);
      } catch (error) {
        if (error instanceof UpstreamError && error.status === NO_SUCH) return null;
        throw error;
      }
    },
    async byReference(reference, within) {
      const found = await ask(
        {
          operation: 'find-messages',
          kind: 'read',
          method: 'GET',
          path: PATH,
          query: { reference },
          accept: readMessages,
        },
        within,
      );
      return found.filter(message => message.reference === reference);
    },
  };
}
