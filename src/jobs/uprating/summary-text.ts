import type { ChangeSummary, Summary } from './summary.js';

const WIDTH = 30;
const COLUMN = 18;
const line = (name: string, ...cells: readonly string[]): string =>
  `${name.padEnd(WIDTH)}${cells.map(cell => cell.padStart(COLUMN)).join('')}`.trimEnd();

const number = (whole: number): string => whole.toLocaleString('en-GB');
/** `-1234.50` as `-1,234.50`. */
const pounds = (amount: string): string => amount.replace(/\B(?=(\d{3})+\.)/g, ',');
const share = (cases: number, of: number): string => (of === 0 ? '' : `${((cases / of) * 100).toFixed(1)}%`);

interface SideDoubt {
  readonly name: string;
  readonly day: string;
  /** Figures that nobody has checked for its day. */
  readonly unconfirmed: number;
}

const doubts = (sides: readonly SideDoubt[]): string[] =>
  sides.flatMap(({ name, day, unconfirmed }) =>
    unconfirmed === 0
      ? []
      : [
          `${number(unconfirmed)} figures are not confirmed for ${day}: those of the last year that is kept stand for ${name}.`,
        ],
  );

/** A summary as lines that fit a terminal. `sides` says what is compared, such as `2025-26` and `2026-27`. */
export function summaryText(
  summary: Summary,
  sides: { readonly before: string; readonly after: string },
  doubted: readonly SideDoubt[] = [],
): string {
  const { total, schemes, cases, rejected, unchanged, distribution, mostGained, mostLost } = summary;
  return `${[
    `${number(cases)} cases: ${sides.before} beside ${sides.after}. ${rejected === 0 ? 'No line was rejected.' : `${number(rejected)} lines rejected.`}`,
    ...doubts(doubted),
    '',
    line('', 'cases', 'a year', 'of which gain', 'lose'),
    line('All together', number(cases), '', number(total.gainers), number(total.losers)),
    ...costs(total, sides),
    ...schemes.flatMap(one => [
      line(
        one.name,
        `${number(one.casesBefore)} > ${number(one.casesAfter)}`,
        '',
        number(one.gainers),
        number(one.losers),
      ),
      ...costs(one, sides),
    ]),
    '',
    line('A case, all schemes together', 'cases', 'share'),
    ...distribution.map(band => line(`  ${band.words}`, number(band.cases), share(band.cases, cases))),
    '',
    `${number(total.gainers)} gain ${pounds(total.meanGain.perWeek)} a week on average, ${number(total.losers)} lose ${pounds(total.meanLoss.perWeek)}, ${number(unchanged)} have no change.`,
    ...extremes('Most gained', mostGained),
    ...extremes('Most lost', mostLost),
  ].join('\n')}\n`;
}

const costs = (of: ChangeSummary, { before, after }: { readonly before: string; readonly after: string }): string[] => [
  line(`  ${before}`, '', pounds(of.before.perYear)),
  line(`  ${after}`, '', pounds(of.after.perYear)),
  line('  difference', '', pounds(of.difference.perYear), pounds(of.gained.perYear), pounds(of.lost.perYear)),
];

const extremes = (name: string, found: Summary['mostGained']): string[] =>
  found.length === 0
    ? []
    : [`${name} a week: ${found.map(one => `${pounds(one.perWeek)} (line ${one.line})`).join(', ')}`];
