/** An answer is data: it is not kept, not guessed at, not shown as a page. The page's own headers are the page's. */
export const OF_DATA = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};
