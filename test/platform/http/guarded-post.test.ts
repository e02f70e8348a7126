import { addressAllowed, guardedPost, urlTrouble } from '../../../src/platform/http/guarded-post.js';

describe('an address that may be posted to', () => {
  it.each`
    address                     | plain    | inside   | because
    ${'93.184.216.34'}          | ${true}  | ${true}  | ${'outside'}
    ${'2606:2800:220:1::1'}     | ${true}  | ${true}  | ${'outside'}
    ${'10.1.2.3'}               | ${false} | ${true}  | ${'of a private network'}
    ${'192.168.0.9'}            | ${false} | ${true}  | ${'of a private network'}
    ${'::ffff:10.1.2.3'}        | ${false} | ${true}  | ${'private, in other clothes'}
    ${'fd00::1'}                | ${false} | ${true}  | ${'of a private network'}
    ${'169.254.169.254'}        | ${false} | ${false} | ${'what a cloud tells its machines'}
    ${'::ffff:169.254.169.254'} | ${false} | ${false} | ${'the same, in other clothes'}
    ${'127.0.0.1'}              | ${false} | ${false} | ${'this machine, by a name that does not say so'}
    ${'0.0.0.0'}                | ${false} | ${false} | ${'nowhere'}
    ${'::'}                     | ${false} | ${false} | ${'nowhere'}
    ${'not an address'}         | ${false} | ${false} | ${'none'}
  `('$address: $plain, and $inside where the private network is allowed: $because', ({ address, plain, inside }) => {
    expect(addressAllowed(address, { privateAllowed: false, own: false })).toBe(plain);
    expect(addressAllowed(address, { privateAllowed: true, own: false })).toBe(inside);
  });

  it.each`
    url                                 | right
    ${'https://portal.example/hook'}    | ${true}
    ${'http://localhost:4000/hook'}     | ${true}
    ${'http://portal.example/hook'}     | ${false}
    ${'ftp://localhost/hook'}           | ${false}
    ${'https://me:pass@portal.example'} | ${false}
    ${'portal'}                         | ${false}
  `('$url is right: $right', ({ url, right }) => {
    expect(urlTrouble(url) === null).toBe(right);
  });

  it.each(['https://10.0.0.1/', 'https://[::ffff:169.254.169.254]/', 'https://127.1.1.1/', 'http://portal.example/'])(
    'is checked before anything is sent: %s',
    async url => {
      const post = guardedPost({ url, headers: {}, body: '{}', timeoutMs: 1_000, privateAllowed: false });
      await expect(post).rejects.toMatchObject({ code: 'ADDRESS_REFUSED', message: 'ADDRESS_REFUSED' });
    },
  );
});
