import { join } from 'node:path';
import { isoDate } from '../../src/domain/dates.js';
import { areaKey, areaNamed, nearestAreas } from '../../src/domain/rental-area.js';
import { loadStatute } from '../../src/parameters/load-statute.js';

const { areas } = loadStatute(join(process.cwd(), 'parameters')).on(isoDate('2026-06-01')).localHousingAllowance;
const NAMES = Object.keys(areas);

describe('the name of a broad rental market area', () => {
  it('is told apart from every other without its marks', () =>
    expect(new Set(NAMES.map(areaKey)).size).toBe(NAMES.length));

  it.each`
    written                                 | area
    ${'Teesside'}                           | ${'Teesside'}
    ${'TEESSIDE BRMA'}                      | ${'Teesside'}
    ${'teesside broad rental market area'}  | ${'Teesside'}
    ${'Hull & East Riding'}                 | ${'Hull and East Riding'}
    ${"King's Lynn"}                        | ${'Kings Lynn'}
    ${'St. Helens'}                         | ${'St Helens'}
    ${'Barrow in Furness'}                  | ${'Barrow-in-Furness'}
    ${'Renfrewshire and Inverclyde (BRMA)'} | ${'Renfrewshire/Inverclyde'}
    ${'Teeside'}                            | ${null}
    ${'BRMA'}                               | ${null}
    ${'constructor'}                        | ${null}
  `('$written is $area', ({ written, area }) => expect(areaNamed(written, NAMES)).toBe(area));

  it.each`
    written       | first
    ${'Teeside'}  | ${'Teesside'}
    ${'Brighten'} | ${'Brighton and Hove'}
    ${'Ashferd'}  | ${'Ashford'}
    ${'Shepway'}  | ${'Dover-Shepway'}
    ${'Lutn'}     | ${'Luton'}
  `('$written is nearest to $first', ({ written, first }) => {
    const near = nearestAreas(written, NAMES);
    expect(near[0]).toBe(first);
    expect(near).toHaveLength(5);
  });
});
