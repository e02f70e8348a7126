import * as z from 'zod/mini';

// zod compiles its parsers with `new Function` when it can; a content security policy without unsafe-eval forbids that.
z.config({ jitless: true });

const Role = z.object({
  id: z.string(),
  label: z.string(),
  description: z.string(),
  purposes: z.array(z.string()),
  token: z.string(),
});

const Person = z.object({ reference: z.string(), why: z.string() });

const Settings = z.object({
  sandbox: z.boolean(),
  council: z.string(),
  endpoint: z.string(),
  docs: z.optional(z.string()),
  roles: z.array(Role),
  people: z.array(Person),
});

/** What the gateway tells this page. Roles (with their tokens) and people come from a sandbox only. */
export type Settings = z.infer<typeof Settings>;
export type Role = z.infer<typeof Role>;
export type Person = z.infer<typeof Person>;

const SETTINGS_TIMEOUT_MS = 10_000;

/** Reads `ide/settings.json` beside the page; throws in plain words when it is absent or of another shape. */
export async function fetchSettings(): Promise<Settings> {
  const response = await fetch('ide/settings.json', {
    headers: { accept: 'application/json' },
    cache: 'no-store', // sandbox tokens end, so an old copy is worth nothing
    signal: AbortSignal.timeout(SETTINGS_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`The gateway answered ${response.status} for ide/settings.json.`);
  const settings = Settings.safeParse(await response.json());
  if (!settings.success) throw new Error('The gateway sent ide/settings.json in a shape this page does not know.');
  return settings.data;
}
