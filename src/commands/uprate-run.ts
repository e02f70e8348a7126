import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { labelOf } from '../domain/financial-year.js';
import { type Asked, comparisonOf, type ReadComparison } from '../jobs/uprating/asked.js';
import { type RunEnd, type RunMeans, runComparison } from '../jobs/uprating/run.js';
import { summaryOf } from '../jobs/uprating/summary.js';
import { summaryText } from '../jobs/uprating/summary-text.js';
import { threads } from '../jobs/uprating/threads.js';
import { rulesVersion } from '../parameters/content-hash.js';
import { codeRoot } from '../platform/config/package-root.js';
import { closed, type Files, filesOf, inputOf, streamed } from './uprate-files.js';
import { askedOf, type UprateOptions } from './uprate-options.js';
import { progressOf } from './uprate-progress.js';

const BATCH_LINES = 250;
const BATCH_BYTES = 1_048_576;
/** At most so much work is done again after a kill. */
const KEPT_EVERY_MS = 2_000;
/** Rejected lines are said one by one up to so many; all of them are in the file. */
const MOST_SAID = 10;

/** Runs a comparison as the command line asks for it; the end says whether it was complete. */
export async function uprate(file: string | undefined, options: UprateOptions, stopped: AbortSignal): Promise<RunEnd> {
  const asked = askedOf(options);
  const law = comparisonOf(asked);
  const input = await inputOf(file, stopped);
  const hash = hashOf(asked, law.versions);
  const { out } = options;
  const rejectedPath = options.rejected ?? `${out}.rejected.jsonl`;
  const files =
    out === undefined ? null : await filesOf({ ...flags(options), out, rejected: rejectedPath, asked: hash });
  const progress = progressOf({ quiet: options.quiet ?? false, size: input.size, to: process.stderr, now });
  const deciders = threads(options.threads, asked);
  try {
    const ended = await runComparison({
      input: input.bytes,
      limits: { maxLineBytes: options.maxLine, maxLines: BATCH_LINES, maxBytes: BATCH_BYTES },
      deciders,
      ...outputs(files),
      keptAt: files && { path: files.checkpoint, asked: hash, everyMs: KEPT_EVERY_MS },
      stopped,
      progress: so => progress.so(so),
      tell: teller(options.quiet ?? false),
      now,
    });
    progress.end();
    if (ended.complete) await summarised(ended, { options, asked, law });
    return ended;
  } finally {
    progress.end();
    await deciders.close();
    if (files) await closed(files, rejectedPath);
  }
}

const now = (): number => performance.now();
const flags = ({ resume = false, restart = false }: UprateOptions) => ({ resume, restart });

const outputs = (files: Files | null): Pick<RunMeans, 'results' | 'rejected' | 'from'> =>
  files ?? { results: streamed(process.stdout), rejected: NOWHERE, from: null };

/** Without a file of results there is none of rejected lines either: they are said and counted. */
const NOWHERE = { bytes: 0, append: async () => {}, settle: async () => {} };

function teller(quiet: boolean): RunMeans['tell'] {
  let said = 0;
  return rejected => {
    for (const { line, reasons } of quiet ? [] : rejected) {
      said += 1;
      if (said <= MOST_SAID) process.stderr.write(`line ${line}: ${reasons.join('; ')}\n`);
      if (said === MOST_SAID) process.stderr.write('Further rejected lines are counted, and not said one by one.\n');
    }
  };
}

interface Said {
  readonly options: UprateOptions;
  readonly asked: Asked;
  readonly law: Pick<ReadComparison, 'versions' | 'unconfirmed'>;
}

/** To standard output, or beside it where the results are there. */
async function summarised({ tally }: RunEnd, { options, asked, law: { versions, unconfirmed } }: Said): Promise<void> {
  const to = options.out === undefined && options.results ? process.stderr : process.stdout;
  const summary = summaryOf(tally);
  const changed = options.whatIf !== undefined || options.parametersAfter !== undefined;
  const names = { before: labelOf(options.from), after: `${labelOf(options.to)}${changed ? ' as changed' : ''}` };
  const side = (at: 'before' | 'after', place: 0 | 1) => ({
    name: names[at],
    day: asked[at].day,
    version: versions[place],
    unconfirmed: unconfirmed[place] ?? 0,
  });
  const sides = { before: side('before', 0), after: side('after', 1) };
  const text = options.json
    ? `${JSON.stringify({ sides, raises: asked.raises, ...summary })}\n`
    : summaryText(summary, names, Object.values(sides));
  await streamed(to).append(text);
}

/** The code of the rules and of what carries them out, and everything asked: what a run may be taken up with. */
function hashOf({ before, after, ...rest }: Asked, versions: readonly string[]): string {
  const { folder, ending } = codeRoot();
  const folders = ['rules', 'domain', 'parameters', join('jobs', 'uprating')].map(name => join(folder, name));
  const rules = rulesVersion(folders, ending);
  const question = JSON.stringify([before.day, after.day, versions, rest, rules]);
  return createHash('sha256').update(question).digest('hex');
}
