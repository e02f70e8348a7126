import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly query: string;
  readonly token: string;
  readonly seconds: number;
  readonly connections: number;
  /** References that are asked for, each as often as the others and in an order that is the same every time. */
  readonly people: readonly string[];
}

export interface Loaded {
  readonly requests: number;
  readonly errors: number;
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** A step that is prime to any number of people: every one is asked for before the first comes again. */
const STRIDE = 7_919;

let next = 0;

export async function load({ url, query, token, seconds, connections, people }: Load): Promise<Loaded> {
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    connections,
    duration: seconds,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    requests: [
      {
        setupRequest: request => {
          next = (next + STRIDE) % people.length;
          return { ...request, body: JSON.stringify({ query, variables: { ref: people[next] } }) };
        },
      },
    ],
  });
  return {
    requests: result['2xx'],
    errors: result.errors + result.non2xx,
    rps: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}
