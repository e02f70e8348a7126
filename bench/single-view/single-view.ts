import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Figures, type Measuring, measure } from './measure.js';
import { mustAnswerAlike } from './same-answer.js';
import { type Target, target } from './target.js';

export const PEERS = ['guildhall', 'mercuriusJit', 'handler'] as const;
const PROGRAMS = { guildhall: 'guildhall', mercuriusJit: 'mercurius', handler: 'handler' } as const;

export type SingleView = Record<'cold' | 'warm', Record<string, Figures>>;

export type Sizes = Omit<Measuring, 'query' | 'token'>;

/** One view of one customer, over a JSON upstream with batch calls: every cache off, then every memory warm. */
export async function singleView(root: string, sizes: Sizes): Promise<SingleView> {
  const query = await readFile(join(root, 'operations', 'contact-centre', 'whole-customer.graphql'), 'utf8');
  const stub = await target({ name: 'stub', program: 'stub' });
  try {
    const token = await (await fetch(`${stub.url}/token`)).text();
    const measuring = { ...sizes, query, token };
    return {
      cold: await inTurn('cold', stub, measuring),
      warm: await inTurn('warm', stub, measuring),
    };
  } finally {
    stub.stop();
  }
}

async function inTurn(mode: 'cold' | 'warm', stub: Target, measuring: Measuring): Promise<Record<string, Figures>> {
  const targets = await Promise.all(
    PEERS.map(name => target({ name, program: PROGRAMS[name], args: [stub.url, mode] })),
  );
  try {
    await mustAnswerAlike(targets, measuring.query, measuring.token);
    const progress = (words: string) => measuring.progress(`${mode}, ${words}`);
    return Object.fromEntries(await measure(targets, { ...measuring, progress }));
  } finally {
    for (const one of targets) one.stop();
  }
}
