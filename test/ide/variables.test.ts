import { refOf, withRef } from '../../ide/src/strip/variables.js';

describe('the variable ref', () => {
  it.each([
    ['{"ref":"civica:1"}', 'civica:1'],
    ['{"ref":1}', ''],
    ['{"ref":', ''],
    ['[]', ''],
    ['', ''],
  ])('of %j is read as %j', (text, expected) => {
    expect(refOf(text)).toBe(expected);
  });

  it('is put in beside the other variables', () => {
    expect(JSON.parse(withRef('{"first":5,"ref":"civica:1"}', 'civica:2') ?? '')).toEqual({
      first: 5,
      ref: 'civica:2',
    });
  });

  it('is put in where there were none', () => {
    expect(JSON.parse(withRef('  ', 'civica:2') ?? '')).toEqual({ ref: 'civica:2' });
  });

  it.each(['{"first":', '[]', '1'])('is not put into %j, which is no object', text => {
    expect(withRef(text, 'civica:2')).toBeUndefined();
  });
});
