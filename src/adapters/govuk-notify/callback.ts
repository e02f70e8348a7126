import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { MESSAGE_ID } from './wire.js';

const Receipt = z.object({ id: z.string().regex(MESSAGE_ID), status: z.string().min(1).max(60) });

/** What is taken from a receipt: which message to look at. How it stands is read again from the API. */
export type MessageNews = z.output<typeof Receipt>;

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Whether a call carries the token that was agreed, compared in constant time. */
export const isFromNotify = (authorization: string, token: string): boolean =>
  timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));

/** Null for a body that is no receipt. */
export function messageNews(body: Buffer): MessageNews | null {
  try {
    return Receipt.safeParse(JSON.parse(body.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
