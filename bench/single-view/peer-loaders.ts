import DataLoader from 'dataloader';
import { Pool } from 'undici';
import type { Row } from './rows.js';

/**
 * How a careful team would write its own loaders: undici with one pool, one DataLoader a request for each kind, and, warm,
 * one map in memory for the process.
 */
export type PeerLoaders = Readonly<Record<Kind, DataLoader<string, Row>>>;

const KINDS = {
  customers: 'ref',
  accounts: 'ref',
  properties: 'account',
  transactions: 'key',
  instalments: 'key',
  'claim-lists': 'holder',
  claims: 'claim',
  payments: 'key',
  documents: 'holder',
} as const;
type Kind = keyof typeof KINDS;

export function peerLoaders(upstream: string, warm: boolean): () => PeerLoaders {
  const pool = new Pool(upstream, { connections: 32, pipelining: 1 });
  const kept = new Map<string, Row>();

  const fetchRows = async (kind: Kind, keys: readonly string[]): Promise<Row[]> => {
    const { body } = await pool.request({ method: 'GET', path: `/${kind}?keys=${encodeURIComponent(keys.join(','))}` });
    return (await body.json()) as Row[];
  };

  const load = async (kind: Kind, keys: readonly string[]): Promise<Row[]> => {
    const missing = warm ? keys.filter(key => !kept.has(`${kind} ${key}`)) : keys;
    const rows = missing.length > 0 ? await fetchRows(kind, missing) : [];
    const byKey = new Map(rows.map(row => [String(row[KINDS[kind]]), row]));
    if (warm) for (const [key, row] of byKey) kept.set(`${kind} ${key}`, row);
    return keys.map(key => byKey.get(key) ?? (kept.get(`${kind} ${key}`) as Row));
  };

  return () =>
    Object.fromEntries(
      Object.keys(KINDS).map(kind => [kind, new DataLoader<string, Row>(keys => load(kind as Kind, keys))]),
    ) as PeerLoaders;
}
