import { isoDate } from '../../src/domain/dates.js';
import { epochDay } from '../../src/domain/epoch-day.js';
import { schemeOf } from '../../src/parameters/scheme-files.js';
import { tolls, WHOLE } from './fixtures.js';

interface Tolls {
  share: { value: { toString(): string }; text: string; verified: number; basis: string; pastCheckedTo: boolean };
  bandNinths: { A: { id: string; name: string; value: number } };
  extra:
    | { atLeast: number; figure: { id: string; text: string; pastCheckedTo: boolean; value: { toFixed(): string } } }[]
    | null;
}
const law = schemeOf(tolls, [{ name: 'tolls/all.yaml', content: WHOLE }], []);
const on = (day: string) => law.over(epochDay(isoDate(day)), epochDay(isoDate(day))) as Tolls;
const over = (from: string, to: string) => law.over(epochDay(isoDate(from)), epochDay(isoDate(to))) as Tolls;

describe('the law of a scheme on a day', () => {
  it('changes on the first day of a new value and not before', () => {
    expect(on('2024-03-31').share.text).toBe('25');
    expect(on('2024-04-01').share.text).toBe('12.5');
    expect(on('2024-04-01').share.value.toString()).toBe('0.125');
  });

  it('carries with each value its own source and how well it is verified', () => {
    expect(on('2024-03-31').share).toMatchObject({ verified: 2, basis: 'the Act and one other' });
    expect(on('2024-04-01').share).toMatchObject({ verified: 0, basis: 'hearsay' });
  });

  it('is the same object for all the days between two changes', () => {
    expect(on('2024-04-01')).toBe(on('2025-03-31'));
    expect(on('2024-04-01')).not.toBe(on('2025-04-01'));
  });

  it('cannot be changed by who reads it', () => {
    expect(Object.isFrozen(on('2024-04-01'))).toBe(true);
    expect(Object.isFrozen(on('2024-04-01').share)).toBe(true);
  });

  it('marks a value asked for past the day to which it was checked', () => {
    expect(on('2026-11-21').share.pastCheckedTo).toBe(false);
    expect(on('2026-11-22').share.pastCheckedTo).toBe(true);
  });

  it('does not mark a value that begins on the very day to which it was checked', () => {
    const content = WHOLE.replace('checked_to: 2026-11-21', 'checked_to: 2025-04-01');
    const checked = schemeOf(tolls, [{ name: 'tolls/all.yaml', content }], []);
    const past = (day: string) =>
      (checked.over(epochDay(isoDate(day)), epochDay(isoDate(day))) as Tolls).extra?.[0]?.figure.pastCheckedTo;
    expect([past('2025-04-01'), past('2025-04-02')]).toEqual([false, true]);
  });

  it('gives each entry of a table and each tier a name of its own', () => {
    expect(on('2024-04-01').bandNinths.A).toMatchObject({ id: 'tolls.bandNinths.A', name: 'Ninths: A', value: 6 });
    const tier = on('2021-04-01').extra?.[1];
    expect([tier?.atLeast, tier?.figure.id, tier?.figure.value.toFixed()]).toEqual([5, 'tolls.extra.from5', '20.50']);
  });

  it('is null for a figure that is not in force, and only for one that may be absent', () => {
    expect(
      ['2021-03-31', '2021-04-01', '2022-03-31', '2022-04-01', '2025-04-01'].map(day => on(day).extra?.length ?? null),
    ).toEqual([null, 2, 2, null, 1]);
  });

  it('refuses to answer for days before a figure is kept, in words', () => {
    expect(() => on('2020-03-31').share).toThrow(
      'tolls.share has no value on the day asked about: it is kept from 2020-04-01',
    );
  });

  it('names the days of change, and not the day after the check', () => {
    expect(law.changeDays.map(String)).toEqual(['2020-04-01', '2021-04-01', '2022-04-01', '2024-04-01', '2025-04-01']);
  });
});

describe('the law of a scheme over a run of days', () => {
  it('has what stays the same throughout, marked as the last day needs', () => {
    expect(over('2024-04-01', '2025-03-31')).toBe(over('2024-05-01', '2024-06-01'));
    expect(over('2020-04-01', '2026-11-21').bandNinths.A).toMatchObject({ value: 6, pastCheckedTo: false });
    expect(over('2020-04-01', '2026-11-22').bandNinths.A).toMatchObject({ value: 6, pastCheckedTo: true });
  });

  it('refuses a figure that changes inside, when it is read', () => {
    const law = over('2024-03-31', '2024-04-01');
    expect(law.bandNinths.A.value).toBe(6);
    expect(() => law.share).toThrow('tolls.share changes inside the run of days asked about');
    expect(over('2024-04-01', '2024-04-02').share.text).toBe('12.5');
  });

  it('refuses a figure that starts or ends inside, though it may be absent', () => {
    expect(() => over('2021-03-31', '2021-04-01').extra).toThrow('changes inside');
    expect(() => over('2022-03-31', '2022-04-01').extra).toThrow('changes inside');
    expect(() => over('2021-03-31', '2022-04-01').extra).toThrow('changes inside');
    expect(over('2022-04-01', '2025-03-31').extra).toBeNull();
  });
});
