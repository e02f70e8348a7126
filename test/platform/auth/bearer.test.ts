import { bearerToken } from '../../../src/platform/auth/bearer.js';

describe('the Authorization header', () => {
  it.each(['Bearer abc', 'bearer abc', 'BEARER abc'])('gives its token: %s', header => {
    expect(bearerToken(header)).toBe('abc');
  });
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer abc def', 'abc'])('has none: %s', header => {
    expect(() => bearerToken(header)).toThrow(expect.objectContaining({ trouble: 'missing', status: 401 }));
  });
});
