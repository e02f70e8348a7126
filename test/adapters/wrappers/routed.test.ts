import type { CouncilTax } from '../../../src/adapters/ports/council-tax.js';
import { councilTaxWrappers } from '../../../src/adapters/wrappers/council-tax.js';
import { personRef } from '../../../src/domain/references.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { aCustomer, IMOGEN, OTIS } from '../../support/records.js';
import { ADA, aCall, aCouncilTax } from './support.js';

const between = (ports: Record<string, CouncilTax>) => councilTaxWrappers.routed(new Map(Object.entries(ports)));

describe('routed port', () => {
  it('asks each system for its own keys, and gives all answers', async () => {
    const [civica, academy] = [aCouncilTax(), aCouncilTax()];
    const answers = await between({ civica, academy }).customers([OTIS, ADA, IMOGEN], aCall());
    expect(civica.asked.map(({ keys }) => keys)).toEqual([[OTIS, IMOGEN]]);
    expect(academy.asked.map(({ keys }) => keys)).toEqual([[ADA]]);
    expect([...answers.keys()].sort()).toEqual([ADA, OTIS, IMOGEN].sort());
  });

  it('asks all systems at once', async () => {
    let begun = 0;
    const waits: Partial<CouncilTax> = {
      customers: async people => {
        begun += 1;
        await new Promise(resolve => setImmediate(resolve));
        expect(begun).toBe(2);
        return new Map(people.map(ref => [ref, aCustomer({ ref })]));
      },
    };
    const answers = await between({ civica: aCouncilTax(waits), academy: aCouncilTax(waits) }).customers(
      [OTIS, ADA],
      aCall(),
    );
    expect([...answers.values()].filter(answer => answer instanceof Error)).toEqual([]);
    expect(answers.size).toBe(2);
  });

  it('knows of no record in a system that is not there', async () => {
    const civica = aCouncilTax();
    const port = between({ civica });
    expect((await port.customers([ADA], aCall())).size).toBe(0);
    expect([...(await port.customers([ADA, OTIS], aCall())).keys()]).toEqual([OTIS]);
    expect((await port.customers([], aCall())).size).toBe(0);
    expect(civica.asked).toHaveLength(1);
  });

  it.each([
    ['answers with errors', async () => new Map([[ADA, new UpstreamError('academy', 'unavailable')]])],
    ['rejects', () => Promise.reject(new UpstreamError('academy', 'unavailable'))],
    [
      'throws',
      () => {
        throw new UpstreamError('academy', 'unavailable');
      },
    ],
  ])('a system that %s leaves the others’ answers whole', async (_, customers) => {
    const port = between({ civica: aCouncilTax(), academy: aCouncilTax({ customers }) });
    const answers = await port.customers([OTIS, ADA], aCall());
    expect(answers.get(OTIS)).toEqual(aCustomer({ ref: OTIS }));
    expect(answers.get(ADA)).toEqual(new UpstreamError('academy', 'unavailable'));
    expect((await port.customers([ADA], aCall())).get(ADA)).toEqual(new UpstreamError('academy', 'unavailable'));
  });

  it('takes from a system only what it was asked', async () => {
    const stranger = personRef('civica', '1');
    const academy = aCouncilTax({
      customers: async () =>
        new Map([
          [ADA, aCustomer({ ref: ADA })],
          [stranger, aCustomer({ ref: stranger })],
        ]),
    });
    const answers = await between({ academy, civica: aCouncilTax() }).customers([ADA, OTIS], aCall());
    expect([...answers.keys()].sort()).toEqual([ADA, OTIS].sort());
  });
});
