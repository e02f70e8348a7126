import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, request } from 'undici';

export interface GuardedPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  /** Whether a machine of the council's own network may be meant. */
  readonly privateAllowed: boolean;
}

/** Why nothing was delivered. Holds no address and nothing that the other side said. */
export class PostError extends Error {
  override readonly name = 'PostError';

  constructor(readonly code: 'ADDRESS_REFUSED' | 'NOT_TAKEN' | 'NOT_REACHED') {
    super(code);
  }
}

const MOST_OF_A_REPLY = 65_536;

/** Never: what a cloud tells its machines, nowhere, everywhere. */
const NEVER = blocked(
  ['169.254.0.0', 16],
  ['0.0.0.0', 8],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['fe80::', 10],
  ['ff00::', 8],
  ['::', 128],
);
const PRIVATE = blocked(['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['100.64.0.0', 10], ['fc00::', 7]);
const THIS_MACHINE = blocked(['127.0.0.0', 8], ['::1', 128]);

function blocked(...networks: readonly (readonly [address: string, prefix: number])[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of networks) list.addSubnet(address, prefix, isIP(address) === 4 ? 'ipv4' : 'ipv6');
  return list;
}

const isThisMachine = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Why a URL may not be posted to, whatever its name leads to; null where it may. For configuration, in words. */
export function urlTrouble(text: string): string | null {
  if (!URL.canParse(text)) return 'This is no URL.';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'Give no password in a URL: the signature proves who sends.';
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url))) return null;
  return 'Only https, except on this machine.';
}

/** Whether an address may be spoken to. An IPv4 address in IPv6's form is looked at as what it is. */
export function addressAllowed(
  address: string,
  { privateAllowed, own }: { privateAllowed: boolean; own: boolean },
): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(plain) === 0 || NEVER.check(plain, family)) return false;
  if (THIS_MACHINE.check(plain, family)) return own;
  return privateAllowed || !PRIVATE.check(plain, family);
}

/**
 * Posts to an address outside, once. The address that a name leads to is checked and is the one that is connected to; redirects
 * are not followed; any status but 2xx is a failure. Rejects with PostError.
 */
export async function guardedPost({ url, headers, body, timeoutMs, privateAllowed }: GuardedPost): Promise<void> {
  const to = new URL(url);
  const may = (address: string) => addressAllowed(address, { privateAllowed, own: isThisMachine(to) });
  // A literal address is never looked up.
  if (urlTrouble(url) !== null || (isIP(to.hostname.replace(/^\[|\]$/g, '')) !== 0 && !may(to.hostname)))
    throw new PostError('ADDRESS_REFUSED');
  const refused = { is: false };
  const agent = new Agent({ connect: { lookup: checkedLookup(may, refused), timeout: timeoutMs }, connections: 1 });
  try {
    const reply = await request(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await reply.body.dump({ limit: MOST_OF_A_REPLY });
    if (reply.statusCode < 200 || reply.statusCode > 299) throw new PostError('NOT_TAKEN');
  } catch (error) {
    if (error instanceof PostError) throw error;
    throw new PostError(refused.is ? 'ADDRESS_REFUSED' : 'NOT_REACHED');
  } finally {
    await agent.destroy();
  }
}

/** Names lead where their owner likes, a moment later elsewhere: what was checked is what is used. */
const checkedLookup =
  (may: (address: string) => boolean, refused: { is: boolean }): LookupFunction =>
  (hostname, options, done) =>
    systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const allowed = addresses.filter(({ address }) => may(address));
      const [first] = allowed;
      if (first === undefined) {
        refused.is = true;
        return done(new PostError('ADDRESS_REFUSED'), []);
      }
      if (options.all) return done(null, allowed);
      return done(null, first.address, first.family);
    });
