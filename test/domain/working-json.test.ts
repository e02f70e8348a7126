import fc from 'fast-check';
import { isoDate } from '../../src/domain/dates.js';
import { Money } from '../../src/domain/money.js';
import type { Provenance } from '../../src/domain/parameter.js';
import { Working } from '../../src/domain/working.js';
import { fromJson, toJson } from '../../src/domain/working-json.js';
import { keeping, silent } from '../../src/domain/working-sink.js';
import { type Note, QUANTITY_UNITS } from '../../src/domain/working-step.js';
import { aFigure, aYear, pounds } from './working-examples.js';

const amounts = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 366 }))
  .map(([pence, days]) => Money.pence(pence).dividedBy(days));
const figures: fc.Arbitrary<Provenance> = fc
  .record({
    text: fc.constantFrom('25', '50.30'),
    verified: fc.constantFrom(0, 1, 2),
    standing: fc.constantFrom('published', 'computed', 'derived', 'invented'),
    inForceTo: fc.constantFrom(null, isoDate('2028-02-29')),
    pastCheckedTo: fc.boolean(),
  })
  .map(differing => aFigure(differing));
const notes: fc.Arbitrary<Note> = fc.record(
  {
    label: fc.string(),
    formula: fc.string(),
    plain: fc.string(),
    law: fc.string(),
    parameters: fc.array(figures, { maxLength: 3 }),
    assumptions: fc.array(fc.string(), { maxLength: 2 }),
    quantity: fc.record({ unit: fc.constantFrom(...QUANTITY_UNITS), value: fc.string() }),
  },
  { requiredKeys: ['label'] },
);

/** Any working: opened, then changed some times by amounts or by other workings. */
const { workings } = fc.letrec<{ workings: Working; parts: Money | Working }>(tie => ({
  parts: fc.oneof({ maxDepth: 3 }, amounts, tie('workings')),
  workings: fc
    .tuple(
      tie('parts'),
      notes,
      fc.array(fc.tuple(fc.constantFrom('plus', 'less', 'becomes', 'noting', 'rounded'), tie('parts'), notes), {
        maxLength: 4,
      }),
    )
    .map(([opening, note, changes]) =>
      changes.reduce(
        (working, [change, by, said]) => {
          if (change === 'noting') return working.noting(said);
          return change === 'rounded' ? working.roundedToPenny(said) : working[change as 'plus'](by, said);
        },
        Working.from(opening, note),
      ),
    ),
}));

describe('a kept working', () => {
  it('comes back unchanged, by way of text', () => {
    fc.assert(
      fc.property(workings, working => {
        const text = JSON.stringify(toJson(working));
        const back = fromJson(JSON.parse(text));
        expect(JSON.stringify(toJson(back))).toBe(text);
        expect(back.amount.toExact()).toBe(working.amount.toExact());
        expect(JSON.stringify(back.steps)).toBe(JSON.stringify(working.steps));
      }),
      { numRuns: 300 },
    );
  });

  it('says which schema it is kept under, and keeps each figure once', () => {
    const json = toJson(aYear(keeping).plus(aYear(keeping), 'Again'));
    expect(json.schema).toBe(1);
    expect(json.parameters.map(({ id, text }) => [id, text])).toEqual([['councilTax.singleResidentDiscount', '25']]);
  });

  it('takes its figures from the law without their values', () => {
    const figure = { ...aFigure(), kind: 'Parameter', value: Money.pounds('1.00') };
    const json = toJson(keeping.from(pounds('1.00'), { label: 'One', parameters: [figure] }));
    expect(Object.keys(json.parameters[0] ?? {})).not.toContain('value');
  });

  it('is never made of a working without steps', () => {
    expect(() => toJson(aYear(silent))).toThrow('cannot be kept');
  });

  it('is shown, never continued', () => {
    const back = fromJson(toJson(aYear(keeping)));
    expect(() => back.plus(pounds('1.00'), 'More')).toThrow('never continued');
  });
});

describe('what is not a kept working', () => {
  const kept = toJson(aYear(keeping));
  const deep = (depth: number): unknown => {
    let step: unknown = { ...kept.steps[0], steps: [] };
    for (let at = 0; at < depth; at += 1) step = { ...kept.steps[0], steps: [step] };
    return { ...kept, steps: [step] };
  };
  it.each([
    ['nothing', null],
    ['text', 'a working'],
    ['another schema', { ...kept, schema: 2 }],
    ['a key nobody knows', { ...kept, more: true }],
    ['an amount that is a number', { ...kept, amount: 1687.81 }],
    ['an amount that the steps do not come to', { ...kept, amount: '1687.82' }],
    [
      'a step that its own steps do not come to',
      { ...kept, steps: kept.steps.map(one => ({ ...one, steps: kept.steps })) },
    ],
    ['a figure that is not there', { ...kept, parameters: [] }],
    ['steps far too deep', deep(100_000)],
  ])('%s is refused', (_what, json) => {
    expect(() => fromJson(json)).toThrow(RangeError);
  });

  it('is refused without a word of its content', () => {
    expect.assertions(1);
    try {
      fromJson({ ...kept, amount: 'secret words' });
    } catch (error) {
      expect(String(error)).not.toContain('secret');
    }
  });
});
