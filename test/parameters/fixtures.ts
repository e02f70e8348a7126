import { count, days, percent, pounds } from '../../src/parameters/figure.js';
import { table, tiers, whereInForce } from '../../src/parameters/figure-shapes.js';
import type { Problem } from '../../src/parameters/problems.js';
import { type Scheme, schemeOf } from '../../src/parameters/scheme-files.js';

/** A small scheme that exists nowhere. */
export const tolls: Scheme = {
  name: 'tolls',
  folder: 'tolls',
  figures: {
    share: percent,
    waitDays: days,
    bandNinths: table(count, ['A', 'D']),
    extra: whereInForce(tiers(pounds)),
  },
};

export const WHOLE = `
scheme: tolls
checked_to: 2026-11-21
parameters:
  - id: share
    name: Share taken off
    unit: percent
    law: Tolls Act, s. 1
    verified: 2
    basis: the Act and one other
    values:
      - {from: 2020-04-01, began_earlier: true, value: 25}
      - {from: 2024-04-01, value: 12.5, verified: 0, basis: hearsay}
  - id: waitDays
    name: Days to wait
    unit: days
    law: Tolls Act, s. 2
    verified: 1
    basis: the Act
    values:
      - {from: 2020-04-01, value: 7}
  - id: bandNinths
    name: Ninths
    unit: count
    law: Tolls Act, s. 3
    verified: 2
    basis: the Act and one other
    values:
      - {from: 2020-04-01, value: {A: 6, D: 9}}
  - id: extra
    name: Extra toll by weight
    unit: pounds
    law: Tolls Act, s. 4
    verified: 2
    basis: the Act and one other
    values:
      - from: 2021-04-01
        to: 2022-03-31
        value:
          - {at_least: 1, value: 10}
          - {at_least: 5, value: 20.50}
      - from: 2025-04-01
        value:
          - {at_least: 1, value: 10}
`;

/** What is wrong with a file of the small scheme, as `line path: words`. */
export function problemsWith(content: string): string[] {
  const problems: Problem[] = [];
  schemeOf(tolls, [{ name: 'tolls/all.yaml', content }], problems);
  return problems.map(({ line, path, says }) => `${line} ${path}: ${says}`);
}
