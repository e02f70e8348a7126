import { incomeTax } from '../../../src/rules/earnings/income-tax.js';
import { forYear, OF_2024, OF_2025, OF_2026, taxOn } from './support.js';

// Bands and rates: gov.uk, Income Tax rates and Personal Allowances; sums by hand.
describe('income tax in England: ITA 2007 ss 10, 35', () => {
  it.each`
    income         | tax           | because
    ${'12570.00'}  | ${'0.00'}     | ${'the allowance covers it'}
    ${'12570.05'}  | ${'0.01'}     | ${'and the next penny does not'}
    ${'30000.00'}  | ${'3486.00'}  | ${'20% of 17,430'}
    ${'50270.00'}  | ${'7540.00'}  | ${'20% of 37,700: the last pound at the basic rate'}
    ${'60000.00'}  | ${'11432.00'} | ${'and 40% of 9,730'}
    ${'100003.00'} | ${'27433.60'} | ${'s. 35(3): 12,570 less 1.50 is made up to 12,569; 7,540 and 40% of 49,734'}
    ${'120000.00'} | ${'39432.00'} | ${'allowance cut to 2,570: 7,540 and 40% of 79,730'}
    ${'125140.00'} | ${'42516.00'} | ${'no allowance left: 7,540 and 40% of 87,440'}
    ${'150000.00'} | ${'53703.00'} | ${'and 45% of 24,860'}
  `('$income bears $tax: $because', ({ income, tax }) => {
    for (const year of [OF_2024, OF_2025, OF_2026])
      expect(incomeTax(forYear(income), taxOn(year)).amount.toFixed()).toBe(tax);
  });

  it('is a fifth less on pension contributions relieved at source above the basic rate', () => {
    // 4,000 paid is 5,000 with relief: 20% of 42,700 and 40% of 4,730
    expect(incomeTax(forYear('60000.00', '5000.00'), taxOn(OF_2026)).amount.toFixed()).toBe('10432.00');
    expect(incomeTax(forYear('30000.00', '5000.00'), taxOn(OF_2026)).amount.toFixed()).toBe('3486.00');
  });
});

// RJM, tax tables for Scotland 2024/25 and 2025/26; BBC on the Scottish Budget 2026/27.
describe('income tax in Scotland: ITA 2007 s 11A', () => {
  it.each`
    year       | income        | tax          | because
    ${OF_2025} | ${'30000.00'} | ${'3482.82'} | ${'19% of 2,827, 20% of 12,094, 21% of 2,509'}
    ${OF_2024} | ${'30000.00'} | ${'3497.33'} | ${'19% of 2,306, 20% of 11,685, 21% of 3,439'}
    ${OF_2026} | ${'50000.00'} | ${'8982.05'} | ${'19% of 3,967, 20% of 12,989, 21% of 14,136, 42% of 6,338'}
  `('$income in $year bears $tax: $because', ({ year, income, tax }) =>
    expect(incomeTax(forYear(income), taxOn(year, 'SCOTLAND')).amount.toFixed()).toBe(tax),
  );

  it('leaves Wales with the rates of England', () =>
    expect(incomeTax(forYear('60000.00'), taxOn(OF_2026, 'WALES')).amount.toFixed()).toBe('11432.00'));
});
