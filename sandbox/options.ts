import { z } from 'zod';
import { dayOfIso } from './population/calendar.js';
import { FEWEST_HOUSEHOLDS } from './population/landmarks.js';

const MOST_HOUSEHOLDS = 100_000;
const MOST_SESSION_MINUTES = 24 * 60;

const isDay = (text: string): boolean => {
  try {
    return Number.isInteger(dayOfIso(text));
  } catch {
    return false;
  }
};

/** How a sandbox may be started. Everything has a default. */
export const SandboxOptions = z.strictObject({
  /** 0 takes any free port. */
  port: z.int().min(0).max(65_535).default(0),
  host: z.string().min(1).default('127.0.0.1'),
  households: z.int().min(FEWEST_HOUSEHOLDS).max(MOST_HOUSEHOLDS).default(2_000),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(1),
  /** The day it is in Testshire; the real one in London where left out. */
  today: z.string().refine(isDay, 'a real day written as YYYY-MM-DD').optional(),
  sessionMinutes: z.number().positive().max(MOST_SESSION_MINUTES).default(20),
  userId: z.string().min(1).default('guildhall'),
  password: z.string().min(1).default('testshire'),
  /** Whether the Academy half is started too. */
  academy: z.boolean().default(false),
});
export type SandboxOptions = z.input<typeof SandboxOptions>;
