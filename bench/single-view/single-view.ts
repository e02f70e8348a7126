import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Figures, type Measuring, measure } from './measure.js';
import { personRef } from './rows.js';
import { mustAnswerAlike } from './same-answer.js';
import { type Target, target } from './target.js';

export const PEERS = ['guildhall', 'mercuriusJit', 'handler'] as const;
const PROGRAMS = { guildhall: 'guildhall', mercuriusJit: 'mercurius', handler: 'handler' } as const;

export type SingleView = Record<'cold' | 'warm', Record<string, Figures>>;

export type Sizes = Omit<Measuring, 'query' | 'token' | 'people'> & { readonly people: number };

/** One view of one customer, over a JSON upstream with batch calls: every cache off, then every memory warm. */
export async function singleView(root: string, sizes: Sizes): Promise<SingleView> {
  const query = await readFile(join(root, 'operations', 'contact-centre', 'whole-customer.graphql'), 'utf8');
  const stub = await target({ name: 'stub', program: 'stub' });
  try {
    const token = await (await fetch(`${stub.url}/token`)).text();
    const people = Array.from({ length: sizes.people }, (_, index) => personRef(index));
    const measuring = { ...sizes, people, query, token };
    return {
      cold: await inTurn('cold', stub, measuring),
      warm: await inTurn('warm', stub, measuring),
    };
  } finally {
    stub.stop();
  }
}

/** Shown beside the bars, without one: the same data layer under Mercurius, and the query over the Civica sandbox. */
export async function besides(root: string, sizes: Sizes): Promise<SingleView> {
  const query = await readFile(join(root, 'operations', 'contact-centre', 'whole-customer.graphql'), 'utf8');
  const stub = await target({ name: 'stub', program: 'stub' });
  const figures = async (mode: 'cold' | 'warm') => {
    const people = Array.from({ length: sizes.people }, (_, index) => personRef(index));
    const over = await target({
      name: 'mercuriusOverOurData',
      program: 'mercurius-over-ports',
      args: [stub.url, mode],
    });
    const civica = await target({ name: 'guildhallOverCivica', program: 'over-civica', args: [stub.url, mode] });
    try {
      const own = { token: civica.up.token ?? '', people: civica.up.people ?? [] };
      const first = await measure([over], { ...sizes, query, token: '', people });
      return Object.fromEntries([...first, ...(await measure([civica], { ...sizes, query, ...own }))]);
    } finally {
      over.stop();
      civica.stop();
    }
  };
  try {
    return { cold: await figures('cold'), warm: await figures('warm') };
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
