import { decideBatch } from '../../../src/jobs/uprating/decide-batch.js';
import { pensioner, single, TWO_YEARS } from './support.js';

const decide = (lines: readonly (string | Buffer)[], more: { findings?: boolean; tooLong?: number[] } = {}) => {
  const bytes = Buffer.concat(lines.flatMap(line => [Buffer.from(line), Buffer.from('\n')]));
  const wanted = { results: true, findings: more.findings ?? false };
  return decideBatch({ firstLine: 11, bytes, tooLong: more.tooLong ?? [] }, TWO_YEARS, wanted);
};
const json = JSON.stringify;

describe('a batch of cases', () => {
  it('is answered case by case, with the standard allowance of either year', () => {
    const { results, tally } = decide([json(single), json({ case: 'HB-7', household: single })]);
    const [first, second] = results
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    // SI 2026/148: single, 25 or over, 400.14 a month until 5 April 2026 and 424.90 from 6 April.
    expect(first).toMatchObject({
      line: 11,
      before: { universalCredit: '400.14', housingBenefit: '0.00' },
      after: { universalCredit: '424.90' },
      difference: { universalCredit: '24.76', pensionCredit: '0.00' },
      perWeek: { before: '92.34', after: '98.05', difference: '5.71' },
      perYear: { before: '4801.68', after: '5098.80', difference: '297.12' },
    });
    expect(second).toMatchObject({ line: 12, case: 'HB-7' });
    expect(tally).toMatchObject({ cases: 2, rejected: 0, total: { gainers: 2, gained: 59_424, losers: 0 } });
  });

  it('takes no rent as without a limit for a slip in the name of its area', () => {
    const rented = (brma: string) => ({ ...pensioner, home: { ...pensioner.home, tenure: 'PRIVATE', brma } });
    const { rejected, results } = decide([json(rented('Ashfrod')), json(rented('ashford brma'))]);
    expect(rejected).toEqual([
      { line: 11, reasons: [expect.stringMatching(/^home\.brma must be .* such as Ashford,/)] },
    ]);
    expect(results.trim().split('\n')).toHaveLength(1);
  });

  it('names the long forms where a line has the short forms of the API', () => {
    const [adult] = single.adults;
    const { rejected } = decide([
      json({ ...single, on: '2026-06-01' }),
      json({ ...single, adults: [{ ...adult, age: 40 }] }),
    ]);
    expect(rejected.map(({ reasons }) => reasons)).toEqual([
      [expect.stringMatching(/`claim.assessedOn`, and an `id` and a `birthDate`/)],
      [expect.stringMatching(/`birthDate`/)],
    ]);
  });

  it('goes on past lines that are no cases, and repeats nothing of them', () => {
    const secret = 'QQ123456C';
    const bad = [
      `{"name": "${secret}"`,
      json([secret]),
      json({ ...single, [secret]: 1 }),
      json({ ...single, home: { tenure: secret } }),
      json({ case: `${secret} with spaces`, household: single }),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      '',
      json(single),
    ];
    const { rejected, tally, results } = decide(bad, { tooLong: [17] });
    expect(rejected.map(({ line }) => line)).toEqual([11, 12, 13, 14, 15, 16, 17]);
    expect(rejected.map(({ reasons }) => reasons[0])).toEqual([
      'is not JSON',
      'is not a JSON object',
      'has a field that is not known here',
      expect.stringMatching(/^home\.tenure /),
      expect.stringMatching(/^must be \{"case"/),
      'is not text in UTF-8',
      'is longer than a line may be',
    ]);
    expect(json(rejected)).not.toContain(secret);
    expect(tally).toMatchObject({ cases: 1, rejected: 7 });
    expect(JSON.parse(results).line).toBe(18);
  });

  it('rejects a case whose law cannot be told, in the words of the parameters', () => {
    const broken = {
      ...TWO_YEARS,
      after: {
        ...TWO_YEARS.after,
        statute: {
          on() {
            throw new RangeError('universalCredit.taper has no value on the day asked about: it is kept from 2024 on');
          },
        },
      },
    };
    const bug = { ...TWO_YEARS, after: { ...TWO_YEARS.after, statute: { on: () => ({}) as never } } };
    const bytes = Buffer.from(json(single));
    const reasons = [broken, bug].map(
      comparison =>
        decideBatch({ firstLine: 1, bytes, tooLong: [] }, comparison, { results: true, findings: false }).rejected[0]
          ?.reasons[0],
    );
    expect(reasons).toEqual([
      expect.stringMatching(/^universalCredit\.taper has no value/),
      'could not be decided: TypeError in the rules',
    ]);
  });

  it('says what was found on each side where that is asked for', () => {
    const [found] = decide([json(pensioner)], { findings: true })
      .results.trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(found.findings.after.length).toBeGreaterThan(0);
    expect(found.findings.after[0]).toMatchObject({
      scheme: expect.any(String),
      code: expect.any(String),
      law: expect.any(String),
    });
    expect(JSON.parse(decide([json(pensioner)]).results)).not.toHaveProperty('findings');
  });

  it('reads a file that begins with a mark of byte order, and lines that end in CRLF', () => {
    const { tally } = decide([`\uFEFF${json(single)}\r`, '\r']);
    expect(tally).toMatchObject({ cases: 1, rejected: 0 });
  });
});
