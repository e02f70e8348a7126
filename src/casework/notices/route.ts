import { channelInForce, type PreferenceFacts } from '../preferences/preferences.js';
import type { NoticeRoute } from './kind.js';

/** What the council can send by. Null where it has no messenger. */
export interface NoticeMeans {
  readonly messenger: { readonly letters: boolean } | null;
}

export interface Routed {
  readonly route: NoticeRoute;
  readonly why: string | null;
}

const BY_HAND = { EASY_READ: 'easy read', BRAILLE: 'braille', AUDIO: 'audio' } as const;

/** How a notice goes to somebody who said this; by post where they said nothing. */
export function routeOf(said: PreferenceFacts | null, { messenger }: NoticeMeans): Routed {
  const post: NoticeRoute = messenger?.letters ? 'LETTER' : 'PRINT';
  if (said === null) return { route: post, why: null };
  const { format } = said;
  if (format === 'EASY_READ' || format === 'BRAILLE' || format === 'AUDIO')
    return { route: 'PERSON', why: `They need ${BY_HAND[format]}, which a person has to prepare.` };
  const channel = channelInForce(said);
  if (channel === 'PORTAL') return { route: 'PORTAL', why: null };
  if (channel === 'EMAIL' && messenger !== null) return { route: 'EMAIL', why: null };
  if (channel === 'EMAIL') return { route: post, why: 'They asked for e-mail, and the council sends none from here.' };
  if (channel === 'TEXT')
    return { route: post, why: 'They asked for text messages, and a notice is too long for one.' };
  return said.channel === 'EMAIL'
    ? { route: post, why: 'Their e-mail address does not work.' }
    : { route: post, why: null };
}
