import { purposesOf } from '../domain/grants.js';
import type { GuildhallConfig } from './config.js';
import type { IdeSettings } from './http/ide-route.js';
import { ROLES } from './roles.js';
import { DAY_OF_TRYING_MINUTES, type Sandbox } from './sandbox.js';

/** What GraphiQL opens with. Before real systems: no roles, no people, and the user brings a token. */
export function ideSettings({ council }: GuildhallConfig, sandbox: Sandbox | null): () => Promise<IdeSettings> {
  const about = { council: council.name, endpoint: '/graphql' };
  if (sandbox === null) return async () => ({ ...about, sandbox: false, roles: [], people: [] });
  return async () => ({
    ...about,
    sandbox: true,
    roles: await Promise.all(
      ROLES.map(async role => ({
        ...role,
        purposes: purposesOf(role.id),
        token: await sandbox.token({ class: role.id, minutes: DAY_OF_TRYING_MINUTES }),
      })),
    ),
    people: sandbox.people,
  });
}
