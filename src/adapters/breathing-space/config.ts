import { z } from 'zod';
import { secretText } from '../../platform/config/secret.js';

const address = (what: string) => z.url({ protocol: /^https?$/ }).describe(what);
const word = z.string().min(1).max(100);

/** How the Insolvency Service's register is asked. Its addresses are given when a creditor is taken on. */
export const breathingSpaceOptions = z.object({
  identityUrl: address('Its identity service; tokens are fetched from /connect/token below it.'),
  tokenPath: z.string().startsWith('/').default('/connect/token').describe('Where below it tokens are given.'),
  notificationsUrl: address('Its notification API, which has the inbox.'),
  creditorUrl: address('Its creditor API, which shows a moratorium.'),
  clientId: word.describe('The client that the council was given.'),
  clientSecret: secretText().describe('Its secret, by reference.'),
  organisation: z.uuid().optional().describe('Which organisation is meant, where the client stands for several.'),
  notices: z
    .array(
      z.object({
        type: word.describe('A messageType of the inbox.'),
        version: word.describe('Its messageVersion.'),
        breathingSpaceKey: word.describe('The key of its payload under which the moratorium stands.'),
      }),
    )
    .max(100)
    .default([])
    .describe('What the payload of each kind of notice holds: it is not published. Others wait for somebody to say.'),
});
export type BreathingSpaceOptions = z.output<typeof breathingSpaceOptions>;
