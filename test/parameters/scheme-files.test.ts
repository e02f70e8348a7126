import { ParameterProblems, type Problem } from '../../src/parameters/problems.js';
import { schemeOf } from '../../src/parameters/scheme-files.js';
import { problemsWith, tolls, WHOLE } from './fixtures.js';

const changed = (from: string, to: string): string => {
  expect(WHOLE).toContain(from);
  return WHOLE.replace(from, to);
};
/** The line, from 1, of the first place where the words stand. */
const lineOf = (content: string, words: string): number => content.slice(0, content.indexOf(words)).split('\n').length;

describe('a file of parameters', () => {
  it('that is in order has no problems', () => expect(problemsWith(WHOLE)).toEqual([]));

  it.each([
    ['a key that nobody knows', 'verified: 1', 'verfied: 1', 'parameters[1].verfied: is not a known key', 'verfied'],
    [
      'a number of sources that is none of 0, 1 and 2',
      'verified: 1',
      'verified: 3',
      'parameters[1].verified: Invalid option',
      'verified: 3',
    ],
    [
      'a date that does not exist',
      'from: 2024-04-01',
      'from: 2024-02-30',
      'parameters[0].values[1].from: not a date',
      'from: 2024-02-30',
    ],
    [
      'a value that is not a number',
      'value: 12.5',
      'value: a quarter',
      'parameters[0].values[1].value: not a plain decimal',
      'value: a quarter',
    ],
    [
      'a value written as a power',
      'value: 12.5',
      'value: 1e1',
      'parameters[0].values[1].value: not a plain decimal',
      'value: 1e1',
    ],
    ['part of a day', 'value: 7}', 'value: 7.5}', 'parameters[1].values[0].value: not a whole number', 'value: 7.5}'],
    [
      'a table without one of its keys',
      '{A: 6, D: 9}',
      '{A: 6}',
      'parameters[2].values[0].value.D: is missing',
      '{A: 6}',
    ],
    [
      'a table with a key too many',
      '{A: 6, D: 9}',
      '{A: 6, D: 9, J: 1}',
      'parameters[2].values[0].value.J: is not a known key',
      '{A: 6, D: 9, J: 1}',
    ],
    [
      'tiers that do not rise',
      'at_least: 5',
      'at_least: 1',
      'parameters[3].values[0].value: tiers do not rise',
      '- {at_least: 1, value: 10}',
    ],
    [
      'a unit that the rules do not expect',
      'unit: days',
      'unit: weeks',
      'parameters[1].unit: the rules take this figure in days',
      'unit: weeks',
    ],
    [
      'a name that no rule knows',
      'id: waitDays',
      'id: waitWeeks',
      'parameters[1].id: no rule knows this figure',
      'id: waitWeeks',
    ],
    [
      'a name that is there already',
      'id: waitDays',
      'id: share',
      'parameters[1].id: is in these files already',
      'id: share\n    name: Days',
    ],
    ['another scheme', 'scheme: tolls', 'scheme: taxes', 'scheme: in this folder the scheme is tolls', 'scheme: taxes'],
    [
      'no provision',
      '    law: Tolls Act, s. 2\n',
      '',
      'parameters[1].values[0]: no law, here or for the parameter',
      '{from: 2020-04-01, value: 7}',
    ],
    [
      'a value without a source',
      '    basis: the Act\n',
      '',
      'parameters[1].values[0]: no basis, here or for the parameter',
      '{from: 2020-04-01, value: 7}',
    ],
    [
      'two values for one day',
      'from: 2024-04-01',
      'from: 2020-04-01',
      'parameters[0].values[1].from: does not start after',
      'from: 2020-04-01, value: 12.5',
    ],
    [
      'an overlap',
      '25}',
      '25, to: 2024-04-01}',
      'parameters[0].values[1].from: overlaps the value before it, which ends 2024-04-01',
      '{from: 2024-04-01',
    ],
    [
      'days without a value',
      '25}',
      '25, to: 2024-03-30}',
      'parameters[0].values[1].from: leaves days without a value after 2024-03-30',
      '{from: 2024-04-01',
    ],
    [
      'an end before its start',
      '25}',
      '25, to: 2020-03-31}',
      'parameters[0].values[0].from: ends before it starts',
      '{from: 2020-04-01, began',
    ],
    [
      'an earlier start of a later value',
      'value: 12.5',
      'began_earlier: true, value: 12.5',
      'parameters[0].values[1].from: began_earlier is for the first value',
      '{from: 2024-04-01',
    ],
    [
      'no values at all',
      '      - {from: 2020-04-01, value: 7}\n',
      '',
      'parameters[1].values: Invalid input',
      'values:\n  - id: bandNinths',
    ],
    ['an anchor', 'verified: 1', 'verified: &one 1', ': anchors and aliases', 'verified: &one'],
    ['an alias', 'verified: 1', 'verified: *one', ': anchors and aliases', 'verified: *one'],
    ['an anchor on a mapping', '{A: 6, D: 9}', '&all {A: 6, D: 9}', ': anchors and aliases', '&all'],
    [
      'a key given twice',
      'unit: days',
      'unit: days\n    unit: days',
      ': Map keys must be unique',
      'unit: days\n    law',
    ],
    ['a tag', 'verified: 1', 'verified: !!float 1', ': Unresolved tag', '!!float 1'],
    ['words that are not YAML', 'scheme: tolls', 'scheme: [tolls', ': Flow', ''],
  ])('with %s is refused by line and path', (_what, ...[from, to, words, place]) => {
    const content = changed(from, to);
    const problems = problemsWith(content).filter(problem => problem.includes(words));
    expect(problems).not.toEqual([]);
    if (place) expect(problems[0]?.split(' ')[0]).toBe(String(lineOf(content, place)));
  });

  it('may leave days without a value where the figure is not always in force', () => {
    expect(WHOLE).toContain('to: 2022-03-31');
    expect(problemsWith(WHOLE)).toEqual([]);
  });

  it('shows everything that is wrong at once', () => {
    const content = changed('unit: days', 'unit: weeks')
      .replace('verified: 1', 'verified: 9')
      .replace('value: 12.5', 'value: x');
    const misshapen = problemsWith(content);
    expect(misshapen.filter(problem => problem.includes('verified'))).toHaveLength(1);
    const two = problemsWith(changed('unit: days', 'unit: weeks').replace('value: 12.5', 'value: x'));
    expect(two).toHaveLength(2);
  });

  it('is missed where a figure is in none', () => {
    const content = WHOLE.slice(0, WHOLE.indexOf('  - id: extra'));
    expect(problemsWith(content)).toEqual(['0 extra: is in none of the files of this scheme']);
  });
});

describe('several files', () => {
  it('name each problem by its own file', () => {
    const problems: Problem[] = [];
    const [first = '', second = ''] = [
      WHOLE.slice(0, WHOLE.indexOf('  - id: bandNinths')),
      WHOLE.slice(WHOLE.indexOf('  - id: bandNinths')),
    ];
    const head = 'scheme: tolls\ncheckd_to: 2026-11-21\nparameters:\n';
    schemeOf(
      tolls,
      [
        { name: 'tolls/a.yaml', content: first.replace('value: 7', 'value: -7') },
        { name: 'tolls/b.yaml', content: head + second },
      ],
      problems,
    );
    const words = new ParameterProblems(problems).message.split('\n');
    expect(words[0]).toContain('mend these and start again');
    expect(words).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^tolls\/a\.yaml:21 parameters\[1\]\.values\[0\]\.value: not a whole number/),
        'tolls/b.yaml:2 checkd_to: is not a known key',
        'tolls/b.yaml:1 checked_to: is missing',
      ]),
    );
  });
});
