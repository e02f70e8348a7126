import { isoDate } from '../../src/domain/dates.js';
import { plainEnglish } from '../../src/domain/working-plain.js';
import { keeping } from '../../src/domain/working-sink.js';
import { day, days } from '../../src/domain/working-step.js';
import { tableOf } from '../../src/domain/working-table.js';
import { warningsOf } from '../../src/domain/working-warnings.js';
import { figureInWords, poundsInWords, quantityInWords } from '../../src/domain/working-words.js';
import { aFigure, aYear, pounds } from './working-examples.js';

describe('amounts and figures in words', () => {
  it.each([
    ['0.00', '£0.00'],
    ['1234.56', '£1,234.56'],
    ['1234567.895', '£1,234,567.90'],
    ['-1234.5', '-£1,234.50'],
    ['-0.001', '£0.00'],
  ])('%s is %s', (amount, words) => expect(poundsInWords(pounds(amount))).toBe(words));

  it.each([
    ['percent', '25', '25%'],
    ['pounds', '1195', '£1,195'],
    ['pounds', '2.5', '£2.50'],
    ['days', '1', '1 day'],
    ['weeks', '6', '6 weeks'],
    ['count', '1200', '1,200'],
    ['text', 'day_after_last_day_to_pay', 'day after last day to pay'],
  ] as const)('a figure in %s of %s is %s', (unit, text, words) => expect(figureInWords({ unit, text })).toBe(words));

  it('writes a date as people do', () => {
    expect(quantityInWords(day(isoDate('2026-04-01')))).toBe('1 April 2026');
  });
});

describe('a working in plain English', () => {
  it('tells the sums in order, in short sentences', () => {
    const working = keeping
      .from(pounds('1800.00'), 'The charge for the year')
      .noting({ label: 'You lived there', quantity: days(365) })
      .less(pounds('450.00'), {
        label: 'Less',
        plain: 'Only one adult counts, so you get £450.00 off.',
        parameters: [aFigure()],
      })
      .plus(pounds('0.005'), 'Costs')
      .roundedToPenny({ label: 'We round to the nearest penny' });
    expect(plainEnglish(working)).toEqual([
      'We start with £1,800.00. The charge for the year.',
      'You lived there: 365 days.',
      'Only one adult counts, so you get £450.00 off.',
      'We add £0.01. Costs.',
      'That comes to £1,350.01.',
    ]);
  });

  it('goes two steps deep unless asked for less', () => {
    expect(plainEnglish(aYear(keeping))).toContain('We start with £448.77. Charge for 91 days.');
    expect(plainEnglish(aYear(keeping), 1)).toEqual([
      'You lived alone from April to June.',
      'We add £1,351.23. 1 July 2026 to 31 March 2027.',
      'That comes to £1,687.81.',
    ]);
  });

  it('leaves out a rounding that changes nothing a person can see', () => {
    const daysShare = keeping.from(pounds('100.00').dividedBy(3), 'A share');
    expect(plainEnglish(daysShare.roundedToPenny())).toEqual([
      'We start with £33.33. A share.',
      'That comes to £33.33.',
    ]);
    const said = daysShare.roundedToPenny({ label: 'Rounded', plain: 'We round to the penny.' });
    expect(plainEnglish(said)).toContain('We round to the penny.');
    const seen = daysShare.becomes(pounds('33.00'), 'Whole pounds only');
    expect(plainEnglish(seen)).toContain('Whole pounds only. Now it is £33.00.');
  });

  it('says plainly what is not certain', () => {
    const working = keeping
      .from(pounds('100.00'), {
        label: 'Charge',
        parameters: [aFigure({ id: 'a', name: 'Band D', unit: 'pounds', text: '100', standing: 'derived' })],
      })
      .less(pounds('50.00'), {
        label: 'Annexe',
        parameters: [aFigure({ id: 'b', name: 'Annexe discount', text: '50', verified: 0 })],
      })
      .less(pounds('5.00'), {
        label: 'Other',
        parameters: [
          aFigure({ id: 'c', pastCheckedTo: true }),
          aFigure({ id: 'd', pastCheckedTo: true, checkedTo: isoDate('2026-03-31') }),
        ],
      })
      .assuming('nobody else lives there');
    expect(plainEnglish(working).slice(4)).toEqual([
      'We took this to be true: nobody else lives there.',
      'Tell us if it is wrong.',
      'We have not checked one figure: Annexe discount, 50%.',
      'It may be wrong, so ask us before you rely on it.',
      'We worked out one figure ourselves: Band D, £100.',
      'Your bill may be a little different.',
      'We last checked the rules on 31 March 2026.',
      'Some of these days are later.',
      'The rules may change by then.',
    ]);
  });

  it('says that a made-up council is made up, once', () => {
    const figures = ['a', 'b'].map(id => aFigure({ id, standing: 'invented', verified: 0 }));
    const sentences = plainEnglish(keeping.from(pounds('1.00'), { label: 'Charge', parameters: figures }));
    expect(sentences.filter(one => one.includes('made-up'))).toHaveLength(1);
    expect(sentences.join(' ')).not.toContain('not checked');
  });

  it('keeps its own sentences short: 12 words or fewer on average, none over 20', () => {
    const words = plainEnglish(aYear(keeping, aFigure({ verified: 0, pastCheckedTo: true })))
      .flatMap(sentence => sentence.split(/(?<=[.!?]) /))
      .map(sentence => sentence.split(' ').length);
    expect(Math.max(...words)).toBeLessThanOrEqual(20);
    expect(words.reduce((sum, one) => sum + one, 0) / words.length).toBeLessThanOrEqual(12);
  });
});

describe('warnings', () => {
  it('come up from the steps inside steps, each once', () => {
    const doubtful = aFigure({ verified: 0, pastCheckedTo: true });
    const working = aYear(keeping, doubtful)
      .plus(aYear(keeping, doubtful), 'Again')
      .assuming('the same')
      .assuming('the same');
    expect(warningsOf(working).map(({ kind }) => kind)).toEqual(['UNVERIFIED', 'PAST_CHECKED', 'ASSUMPTION']);
  });

  it('are none where two sources agree and the day was checked', () => {
    expect(warningsOf(aYear(keeping))).toEqual([]);
  });

  it('do not call a figure of one source unverified', () => {
    expect(warningsOf(aYear(keeping, aFigure({ verified: 1 })))).toEqual([]);
  });
});

describe('the officer’s table', () => {
  it('has a row a step, indented, with law, parameter and how far it is verified', () => {
    const rows = tableOf(aYear(keeping, aFigure({ verified: 1, pastCheckedTo: true })));
    expect(rows.map(({ indent, label, amount }) => `${'  '.repeat(indent)}${label} ${amount}`)).toEqual([
      '1 April to 30 June 2026 £336.58',
      '  Charge for 91 days £448.77',
      '  Days 91 days',
      '  One resident counts -£112.19',
      '  Rounded to the nearest penny £336.58',
      '1 July 2026 to 31 March 2027 £1,351.23',
      '  Charge for 274 days £1,351.23',
      '  Days 274 days',
      '  Rounded to the nearest penny £1,351.23',
      'Total £1,687.81',
    ]);
    expect(rows[1]).toMatchObject({
      formula: '1800.00 x 91 / 365',
      law: 'LGFA 1992, s. 10',
      parameter: '',
      verification: '',
    });
    expect(rows[3]).toMatchObject({
      parameter: 'Discount where one resident counts: 25% (LGFA 1992, s. 11(1))',
      verification: 'one source; past the day checked',
    });
  });

  it('gives a step’s further parameters a row each', () => {
    const parameters = [
      aFigure({ verified: 2 }),
      aFigure({ id: 'b', verified: 0 }),
      aFigure({ id: 'c', verified: 0, standing: 'invented' }),
    ];
    const rows = tableOf(keeping.nothing({ label: 'Nothing', parameters }));
    expect(rows.map(({ label, verification }) => [label, verification])).toEqual([
      ['Nothing', 'two sources or more'],
      ['', 'not verified'],
      ['', 'invented'],
      ['Total', ''],
    ]);
  });

  it('marks an assumption', () => {
    expect(tableOf(keeping.nothing('Nothing').assuming('no income'))[1]?.label).toBe('no income (assumed)');
  });
});
