import { breathingSpaces } from '../adapters/breathing-space/breathing-spaces.js';
import { type BreathingSpaceOptions, breathingSpaceOptions } from '../adapters/breathing-space/config.js';
import type { BreathingSpaces } from '../adapters/ports/breathing-spaces.js';
import type { NoticeKind } from '../jobs/breathing-space/means.js';
import { createUpstream } from '../platform/http/create-upstream.js';
import type { UpstreamObserver } from '../platform/http/upstream-options.js';
import type { Closing } from './closing.js';
import type { GuildhallConfig } from './config.js';
import type { Sandbox } from './sandbox.js';

/** The register of breathing spaces, ready to be asked, and what its notices hold. */
export interface RegisterHalf {
  readonly register: BreathingSpaces;
  readonly notices: readonly NoticeKind[];
  close(): Promise<void>;
}

/** As it is configured: three addresses of one system. */
export function registerHalf(options: BreathingSpaceOptions, observe: UpstreamObserver): RegisterHalf {
  const at = (baseUrl: string) =>
    createUpstream({ system: 'breathing-space', baseUrl, limits: { timeoutMs: 20_000 }, observe });
  const upstreams = {
    identity: at(options.identityUrl),
    notifications: at(options.notificationsUrl),
    creditor: at(options.creditorUrl),
  };
  return {
    register: breathingSpaces(upstreams, options),
    notices: options.notices,
    close: async () => void (await Promise.all(Object.values(upstreams).map(one => one.close()))),
  };
}

interface Around {
  readonly sandbox: Sandbox | null;
  readonly observe: UpstreamObserver;
  readonly closing: Closing;
}

/**
 * Adds the register to the parts of a gateway: as it is configured, or the sandbox's own, and the configuration then says so;
 * null where there is neither.
 */
export function registerBehind<Parts extends { readonly config: GuildhallConfig }>(
  parts: Parts,
  { sandbox, observe, closing }: Around,
): Parts & { readonly register: RegisterHalf | null } {
  const breathingSpace = parts.config.breathingSpace ?? (sandbox === null ? undefined : simulated(sandbox));
  if (breathingSpace === undefined) return { ...parts, register: null };
  const register = closing.with(registerHalf(breathingSpace, observe), one => one.close());
  return { ...parts, config: { ...parts.config, breathingSpace }, register };
}

/** The sandbox's own client and kinds of notice: they mean nothing elsewhere. */
const simulated = ({ registerUrl }: Sandbox): BreathingSpaceOptions =>
  breathingSpaceOptions.parse({
    identityUrl: `${registerUrl}/identity`,
    notificationsUrl: `${registerUrl}/notifications`,
    creditorUrl: `${registerUrl}/creditor`,
    clientId: 'testshire',
    clientSecret: 'testshire',
    notices: [{ type: 'ASSUMED_DebtInBreathingSpace', version: 'v1', breathingSpaceKey: 'assumedBreathingSpaceId' }],
  });
