import { baseOf, outgoingOf } from '../../../src/platform/http/outgoing.js';
import { READ, WRITE } from './fixtures.js';

describe('a base URL', () => {
  it.each([
    ['https://example.test', { origin: 'https://example.test', path: '' }],
    ['https://example.test/', { origin: 'https://example.test', path: '' }],
    ['http://example.test:8080/a/b/', { origin: 'http://example.test:8080', path: '/a/b' }],
  ])('%s is one', (text, base) => {
    expect(baseOf(text)).toEqual(base);
  });

  it.each([
    'ftp://example.test',
    'https://user:hunter2@example.test',
    'https://example.test/?a=b',
    'https://example.test/#a',
    'example',
  ])('%s is none', text => {
    expect(() => baseOf(text)).toThrow(TypeError);
  });
});

describe('the path of a request', () => {
  const base = baseOf('https://example.test/base');
  const pathOf = (path: string) => outgoingOf(base, { ...READ, path }).path;

  it.each([
    ['', '/base'],
    ['/', '/base/'],
    ['/accounts/1%2F2', '/base/accounts/1%2F2'],
    ['/a..b/.c/d.', '/base/a..b/.c/d.'],
  ])('"%s" goes below the base', (path, whole) => {
    expect(pathOf(path)).toBe(whole);
  });

  it('is the root where neither base nor request has one', () => {
    const { path: _path, ...bare } = READ;
    expect(outgoingOf(baseOf('https://example.test'), bare).path).toBe('/');
  });

  it('is the root where neither has one and the request has a query', () => {
    const { path: _path, ...bare } = READ;
    expect(outgoingOf(baseOf('https://example.test'), { ...bare, query: { docid: 'login' } }).path).toBe(
      '/?docid=login',
    );
  });

  it.each([
    'account',
    '/../admin',
    '/a/%2e%2E/b',
    '/a/./b',
    '/a/..',
    '/a?b=c',
    '/a#b',
    '/a\\b',
    '/a b',
    '/a\r\nb',
    '@elsewhere.test/',
    'http://elsewhere.test/',
  ])('%j is refused, in words that do not quote it', path => {
    const refused = () => pathOf(path);
    expect(refused).toThrow(TypeError);
    expect(refused).toThrow('account: the path must start with / and stay below the base.');
  });
});

describe('the body of a request', () => {
  const base = baseOf('https://example.test');

  it('is one at most, and none in a GET', () => {
    expect(() => outgoingOf(base, { ...WRITE, json: {} })).toThrow(TypeError);
    expect(() => outgoingOf(base, { ...READ, form: {} })).toThrow(TypeError);
  });

  it('has the content type the request gives, where it gives one', () => {
    expect(outgoingOf(base, WRITE).headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(outgoingOf(base, { ...WRITE, headers: { 'content-type': 'text/plain' } }).headers['content-type']).toBe(
      'text/plain',
    );
  });
});
