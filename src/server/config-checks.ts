import { z } from 'zod';
import { keyUrl } from '../platform/auth/key-set.js';
import { nearest } from '../platform/config/nearest.js';
import type { Finding } from '../platform/config/problem.js';
import { PORTS, type PortName, type Product, SERVES } from './config-upstreams.js';

const group = z.record(z.string(), z.unknown()).catch({});
const names = z.array(z.string()).catch([]);

/** As much as the checks need, of whatever was written: what is not of this form is said by the schema. */
const Written = z.object({
  upstreams: z.record(z.string(), z.looseObject({ product: z.unknown() }).catch({ product: null })).catch({}),
  ports: z
    .object({ councilTax: names, benefits: names, documents: names })
    .catch({ councilTax: [], benefits: [], documents: [] }),
  identity: group.optional(),
  cache: group,
  audit: group,
  payments: group,
  sandbox: z.unknown().optional(),
});
type Written = z.infer<typeof Written>;

/** What keys have to do with each other. */
export function crossChecks(value: unknown): Finding[] {
  const written = Written.parse(value);
  const real = Object.keys(written.upstreams).length > 0;
  return [
    ...PORTS.flatMap(port => portFindings(written, port)),
    ...idleFindings(written),
    ...keyFindings(written),
    ...redisFindings(written),
    ...movedFindings(written),
    ...(real ? realFindings(written) : []),
  ];
}

function portFindings({ upstreams, ports }: Written, port: PortName): Finding[] {
  return ports[port].flatMap((name, n) => {
    const path = ['ports', port, n];
    const known = Object.keys(upstreams);
    if (!known.includes(name)) {
      const near = nearest(name, known);
      const advice = near ? `Did you mean ${near}?` : `There are: ${known.join(', ') || 'none'}.`;
      return [{ path, message: `There is no upstream of this name. ${advice}` }];
    }
    const serves: readonly string[] | undefined = SERVES[upstreams[name]?.product as Product];
    if (serves && !serves.includes(port)) {
      return [
        { path, message: `The product of this upstream does not serve ${port}; it serves ${serves.join(', ')}.` },
      ];
    }
    return ports[port].indexOf(name) === n ? [] : [{ path, message: 'This upstream is named twice.' }];
  });
}

/** An upstream that nothing uses is a mistake somewhere: most likely a port was forgotten. */
function idleFindings({ upstreams, ports }: Written): Finding[] {
  const used = new Set(PORTS.flatMap(port => ports[port]));
  return Object.keys(upstreams)
    .filter(name => !used.has(name))
    .map(name => ({
      path: ['upstreams', name],
      message: 'Nothing uses this upstream. Name it under ports, or remove it.',
    }));
}

function keyFindings({ identity }: Written): Finding[] {
  const { issuer, jwksUrl } = identity ?? {};
  if (typeof issuer !== 'string' || typeof jwksUrl !== 'string' || !URL.canParse(jwksUrl)) return [];
  try {
    keyUrl({ issuer, jwksUrl });
    return [];
  } catch (error) {
    return error instanceof RangeError ? [{ path: ['identity', 'jwksUrl'], message: error.message }] : [];
  }
}

function redisFindings({ cache }: Written): Finding[] {
  if (cache.redisUrl === undefined || cache.enabled === false) return [];
  return ['hmacSecret', 'encryptionKeys']
    .filter(key => cache[key] === undefined)
    .map(key => ({
      path: ['cache', key],
      message: 'Redis is shared, so its values are encrypted: this is needed with redisUrl.',
    }));
}

/** A key that was there once and says something: it must not be dropped without a word on where it is now. */
function movedFindings({ payments }: Written): Finding[] {
  if (payments.refundAuthority === undefined) return [];
  const message =
    'There is no such key any more. Who may authorise a refund, and up to which amount, is casework.authority.acts.refund.gives.';
  return [{ path: ['payments', 'refundAuthority'], message }];
}

function realFindings({ identity, audit, sandbox }: Written): Finding[] {
  const needed = 'Needed, because upstreams are configured.';
  return [
    ...(identity === undefined ? [{ path: ['identity'], message: `${needed} Say whose tokens are taken.` }] : []),
    ...(audit.secret === undefined
      ? [{ path: ['audit', 'secret'], message: `${needed} openssl rand -base64 32 makes one; give it by reference.` }]
      : []),
    ...(sandbox === undefined
      ? []
      : [
          {
            path: ['sandbox'],
            message: 'The sandbox serves only where no upstream is configured. Remove one of the two.',
          },
        ]),
  ];
}
