import type { UpstreamObserver } from '../platform/http/upstream-options.js';
import type { Closing } from './closing.js';
import type { GuildhallConfig } from './config.js';
import { type NoticeHalf, noticeHalf, noticesBehind } from './notice-half.js';
import type { Sandbox } from './sandbox.js';

interface Around {
  readonly sandbox: Sandbox | null;
  readonly observe: UpstreamObserver;
  readonly closing: Closing;
}

/** By what letters go: as configured, or the sandbox's messenger. The configuration that is given back says which. */
export function lettersBehind(
  config: GuildhallConfig,
  { sandbox, observe, closing }: Around,
): { readonly config: GuildhallConfig; readonly noticeHalf: NoticeHalf | null } {
  const notices = noticesBehind(config.notices, sandbox);
  const half = noticeHalf(notices, observe);
  return { config: { ...config, notices }, noticeHalf: half && closing.with(half, one => one.close()) };
}
