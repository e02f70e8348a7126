import { isDeepStrictEqual } from 'node:util';
import { personRef } from './rows.js';
import type { Target } from './target.js';

const SAMPLES = [0, 17, 1_234];

/** A comparison of answers that differ would compare nothing: every target has to give the same, but for when it was read. */
export async function mustAnswerAlike(targets: readonly Target[], query: string, token: string): Promise<void> {
  for (const index of SAMPLES) {
    const answers = await Promise.all(targets.map(one => answer(one, { query, token, ref: personRef(index) })));
    const [first] = answers;
    targets.forEach(({ name }, at) => {
      if (!isDeepStrictEqual(answers[at], first)) throw new Error(`${name} and ${targets[0]?.name} answer differently`);
    });
  }
}

interface Asked {
  readonly query: string;
  readonly token: string;
  readonly ref: string;
}

async function answer({ name, url }: Target, { query, token, ref }: Asked): Promise<unknown> {
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { ref } }),
  });
  const text = await reply.text();
  const { data, errors } = JSON.parse(text, (key, value) => (key === 'asOf' ? null : value));
  if (errors || !data?.customer) throw new Error(`${name} gives no whole customer: ${text.slice(0, 300)}`);
  return data;
}
