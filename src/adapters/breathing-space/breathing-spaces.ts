import type { Limits, Upstream, UpstreamRequest } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { BreathingSpaces } from '../ports/breathing-spaces.js';
import type { BreathingSpaceOptions } from './config.js';
import { Tokens } from './tokens.js';
import { jsonOf, Moratorium, readNotices, toMoratorium } from './wire.js';

/** As the service has them. */
const MOST_PENDING = 500;
const MOST_SINCE = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface RegisterUpstreams {
  readonly identity: Upstream;
  readonly notifications: Upstream;
  readonly creditor: Upstream;
}

type Options = Pick<BreathingSpaceOptions, 'clientId' | 'clientSecret' | 'tokenPath' | 'organisation'>;
type Get<T> = Pick<UpstreamRequest<T>, 'operation' | 'kind' | 'path' | 'accept'>;

/** The Insolvency Service's register: the inbox of notices and the creditor API, its published paths and shapes. */
export function breathingSpaces(upstreams: RegisterUpstreams, options: Options): BreathingSpaces {
  const { notifications, creditor } = upstreams;
  const tokens = new Tokens(upstreams.identity, options);
  const organisation = options.organisation && { 'current-organisation-id': options.organisation };

  const get = async <T>(upstream: Upstream, request: Get<T>, within: Limits): Promise<T> => {
    const ask = async () => {
      const authorization = `Bearer ${await tokens.get(within)}`;
      const headers = { authorization, accept: 'application/json', ...organisation };
      return upstream.request({ ...request, method: 'GET', headers }, within);
    };
    try {
      return await ask();
    } catch (error) {
      // Nothing was given, so nothing was marked as read: it may be asked again, with another token.
      if (!isStatus(error, 401)) throw error;
      tokens.forget();
      return ask();
    }
  };

  return {
    system: creditor.system,
    mostPending: MOST_PENDING,
    mostSince: MOST_SINCE,
    // By its effect no read: asked again by itself, it would give the next notices, and these would be lost.
    pending: within => {
      const accept = readNotices(MOST_PENDING);
      return get(
        notifications,
        { operation: 'pending', kind: 'write', path: '/Organisations/Pending', accept },
        within,
      );
    },
    since: (moment, within) => {
      const path = `/Organisations/${encodeURIComponent(moment)}`;
      const accept = readNotices(MOST_SINCE);
      return get(notifications, { operation: 'since', kind: 'read', path, accept }, within);
    },
    async moratorium(id, within) {
      if (!UUID.test(id)) return null;
      const path = `/Creditor/BreathingSpaces/${id}`;
      const accept = jsonOf(Moratorium);
      try {
        return toMoratorium(id, await get(creditor, { operation: 'moratorium', kind: 'read', path, accept }, within));
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
  };
}

const isStatus = (error: unknown, status: number): boolean => error instanceof UpstreamError && error.status === status;
