import { isoDate } from '../../../src/domain/dates.js';
import { summaryOf } from '../../../src/jobs/uprating/summary.js';
import { summaryText } from '../../../src/jobs/uprating/summary-text.js';
import { emptyTally } from '../../../src/jobs/uprating/tally.js';
import { unconfirmedOn } from '../../../src/jobs/uprating/unconfirmed.js';
import { statute } from '../../rules/whole-household/support.js';

describe('a year whose figures nobody has checked', () => {
  it('is counted, and one whose figures are kept is not', () => {
    expect(unconfirmedOn(statute, isoDate('2026-04-13'))).toBe(0);
    expect(unconfirmedOn(statute, isoDate('2026-03-23'))).toBe(0);
    expect(unconfirmedOn(statute, isoDate('2099-04-13'))).toBeGreaterThan(100);
  });

  it('is said under the heading of a summary', () => {
    const names = { before: '2025-26', after: '2099-00' };
    const sides = [
      { name: '2025-26', day: '2026-03-23', unconfirmed: 0 },
      { name: '2099-00', day: '2099-04-13', unconfirmed: 1_204 },
    ];
    const lines = summaryText(summaryOf(emptyTally()), names, sides).split('\n');
    expect(lines[1]).toBe(
      '1,204 figures are not confirmed for 2099-04-13: those of the last year that is kept stand for 2099-00.',
    );
    expect(lines[2]).toBe('');
  });
});
