import fc from 'fast-check';
import type {
  AccountProperties,
  CouncilTaxAccount,
  InstalmentPlan,
  TransactionYear,
} from '../../../src/domain/account.js';
import { TransportFailure } from '../../../src/platform/http/transport.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { FakeCivica } from './support/fake-civica.js';
import { poundsOf } from './support/fake-documents.js';
import { aCall, gateway, key, person, yearKey } from './support/gateway.js';

const accountsOf = (nth: number) => [1, 2, 3].map(which => `5009${nth}00${which}`);
const PEOPLE = Object.fromEntries([1, 2, 3, 4].map(nth => [`700${nth}`, person(`700${nth}`, accountsOf(nth))]));

const read = fc.record({
  nth: fc.integer({ min: 1, max: 4 }),
  which: fc.integer({ min: 0, max: 2 }),
  of: fc.constantFrom('account', 'properties', 'transactions', 'instalments'),
  year: fc.integer({ min: 2024, max: 2026 }),
  /** In which turn of the event loop it is asked. */
  at: fc.integer({ min: 0, max: 12 }),
});
type Read = typeof read extends fc.Arbitrary<infer T> ? T : never;

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(resolve => setImmediate(resolve));
};

/** What in the answer belongs to one account alone. */
async function marks(made: ReturnType<typeof gateway>, { nth, which, of, year }: Read): Promise<unknown[]> {
  const holder = `700${nth}`;
  const account = accountsOf(nth)[which] ?? '';
  const { councilTax } = made;
  const asked = { account: [key(account, holder)], year: [yearKey(account, holder, year)] };
  const answers: ReadonlyMap<string, unknown> = await {
    account: () => councilTax.accounts(asked.account, aCall()),
    properties: () => councilTax.properties(asked.account, aCall()),
    transactions: () => councilTax.transactions(asked.year, aCall()),
    instalments: () => councilTax.instalments(asked.year, aCall()),
  }[of as 'account']();
  return [...answers.values()].map(answer => {
    if (answer instanceof Error) return answer;
    if (of === 'account') return (answer as CouncilTaxAccount).balance.toFixed();
    if (of === 'properties') return (answer as AccountProperties).properties[0]?.property.ref;
    if (of === 'transactions') return (answer as TransactionYear).transactions[0]?.amount.toFixed();
    return (answer as InstalmentPlan).instalments[0]?.amount.toFixed();
  });
}

const expectedMark = ({ nth, which, of }: Read): string => {
  const account = accountsOf(nth)[which] ?? '';
  return of === 'properties' ? `testshire:P${account}` : poundsOf(account);
};

const settings = fc.record({
  reads: fc.array(read, { minLength: 2, maxLength: 30 }),
  delays: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }),
  sessions: fc.record({
    max: fc.integer({ min: 4, max: 8 }),
    perPerson: fc.integer({ min: 1, max: 2 }),
    concurrent: fc.integer({ min: 1, max: 8 }),
    together: fc.integer({ min: 1, max: 5 }),
  }),
});

function fakeWith(delays: readonly number[]): FakeCivica {
  const fake = new FakeCivica(PEOPLE);
  let paused = 0;
  fake.pause = () => turns(delays[paused++ % delays.length] ?? 0);
  return fake;
}

describe('calls for many people and accounts, in any order and at any pace', () => {
  it('are each answered with what was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async ({ reads, delays, sessions }) => {
        const fake = fakeWith(delays);
        const made = gateway({ fake, options: { sessions: { ...sessions, max: 8 } } });
        const answers = await Promise.all(reads.map(one => turns(one.at).then(() => marks(made, one))));
        expect(answers).toEqual(reads.map(one => [expectedMark(one)]));
        expect(fake.mostAtOnce).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  it('are never answered with anything else, though sessions end and calls fail at any moment', async () => {
    let right = 0;
    let failed = 0;
    const trouble = fc.constantFrom('expire', 'timeout', 'down', 'none', 'none', 'none', 'none');
    await fc.assert(
      fc.asyncProperty(
        settings,
        fc.array(trouble, { minLength: 1, maxLength: 60 }),
        async ({ reads, delays, sessions }, troubles) => {
          const fake = fakeWith(delays);
          fake.script = () => {
            const now = troubles[fake.calls.length % troubles.length];
            if (now === 'expire') fake.expireAll();
            if (now === 'timeout') throw new TransportFailure('timeout');
            return now === 'down' ? '<html><body>Back soon</body></html>' : undefined;
          };
          const made = gateway({ fake, options: { sessions } });
          const answers = await Promise.all(reads.map(one => turns(one.at).then(() => marks(made, one))));
          for (const [at, one] of reads.entries()) {
            const [mark] = answers[at] ?? [];
            if (mark instanceof UpstreamError) failed += 1;
            else {
              expect(mark).toBe(expectedMark(one));
              right += 1;
            }
          }
          expect(fake.mostAtOnce).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 100 },
    );
    // Both happen often, or the property would say nothing.
    expect(Math.min(right, failed)).toBeGreaterThan(100);
  });
});
