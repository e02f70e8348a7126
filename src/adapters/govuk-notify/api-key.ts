import { SignJWT } from 'jose';

const KEY = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Signs a token for each call: HS256 with the secret, issued by the service, now; half a minute off is refused. */
export function tokenSigner(apiKey: string, nowMs: () => number): () => Promise<string> {
  const [, service, secret] = KEY.exec(apiKey) ?? [];
  if (service === undefined || secret === undefined)
    throw new RangeError('not an API key of GOV.UK Notify: it ends with the service id and the secret');
  const bytes = new TextEncoder().encode(secret);
  return () =>
    new SignJWT({})
      .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
      .setIssuer(service)
      .setIssuedAt(Math.floor(nowMs() / 1_000))
      .sign(bytes);
}
