import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Batch, Batcher } from '../../../src/jobs/uprating/batcher.js';

const limits = { maxLineBytes: 10, maxLines: 3, maxBytes: 20 };

function cut(text: string, sizes: readonly number[]): Batch[] {
  const batcher = new Batcher(limits);
  const bytes = Buffer.from(text);
  const found: Batch[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    found.push(...batcher.push(bytes.subarray(at, at + size)));
    at += size;
  }
  const last = batcher.end();
  return last ? [...found, last] : found;
}
const textOf = ({ bytes }: Batch) => Buffer.from(bytes).toString();

describe('lines cut into batches', () => {
  it('are the same lines however they arrive', () => {
    // Four letters of two bytes and the end of the line: within the longest that is kept.
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\r'), maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (lines, sizes) => {
        const whole = lines.map(line => `${line}\n`).join('');
        const batches = cut(whole, sizes);
        expect(batches.map(textOf).join('')).toBe(whole);
        expect(batches.reduce((sum, { lines: many }) => sum + many, 0)).toBe(lines.length);
        expect(batches.map(({ firstLine }) => firstLine)).toEqual(batches.map((_, at) => at * 3 + 1));
      }),
    );
  });

  it('know where they end and what came before', () => {
    const [first, second] = cut('a\nb\nc\nd', [2]);
    expect([first?.endsAt, second?.endsAt]).toEqual([6, 7]);
    expect(first?.sha256).toBe(createHash('sha256').update('a\nb\nc\n').digest('hex'));
    expect(second?.sha256).toBe(createHash('sha256').update('a\nb\nc\nd').digest('hex'));
  });

  it('drop a line that is too long and keep its place', () => {
    const [batch] = cut(`a\n${'x'.repeat(11)}\nb`, [4]);
    expect(batch && textOf(batch)).toBe('a\n\nb');
    expect(batch?.tooLong).toEqual([2]);
    const [exact] = cut(`${'x'.repeat(9)}\n`, [100]);
    expect(exact?.tooLong).toEqual([]);
  });

  it('are cut by bytes too', () => {
    expect(cut('aaaaaaaaa\naaaaaaaaa\naaaaaaaaa\n', [100]).map(({ lines }) => lines)).toEqual([2, 1]);
  });

  it('hold nothing of an endless line', () => {
    const batcher = new Batcher(limits);
    for (let turn = 0; turn < 1_000; turn += 1) expect(batcher.push(Buffer.alloc(1_000, 97))).toEqual([]);
    const last = batcher.end();
    expect(last?.bytes.length).toBe(1);
    expect(last?.endsAt).toBe(1_000_000);
  });
});
