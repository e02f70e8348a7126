import type { FastifyInstance } from 'fastify';
import { ALGORITHM } from './keys.js';
import { type Issuer, issueToken } from './tokens.js';

/** The council's identity provider: what a verifier needs, and tokens for whoever asks. */
export function identityRoutes(app: FastifyInstance, identity: Issuer): void {
  app.get('/.well-known/openid-configuration', async () => {
    const issuer = identity.issuer();
    return {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      token_endpoint: `${issuer}/tokens`,
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [ALGORITHM],
    };
  });
  app.get('/.well-known/jwks.json', async () => ({ keys: identity.keys.published }));
  app.post('/tokens', async request => ({ token: await issueToken(request.body, identity) }));
  app.post('/control/keys/rotate', async () => ({ kid: (await identity.keys.rotate()).id }));
}
