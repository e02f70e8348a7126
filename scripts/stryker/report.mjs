// What Stryker's report says, in the few figures that the bar is about.
const COLUMNS = ['folder', 'killed', 'timeout', 'survived', 'uncovered', 'static', 'error', 'score'];

/** How many mutants of these files met which end. The score is Stryker's own: noticed, of all that could be noticed. */
export function countsOf(files) {
  const counts = { killed: 0, timeout: 0, survived: 0, uncovered: 0, static: 0, error: 0 };
  for (const { end } of mutantsOf(files)) counts[end] = (counts[end] ?? 0) + 1;
  const noticed = counts.killed + counts.timeout;
  const all = noticed + counts.survived + counts.uncovered;
  return { ...counts, score: all === 0 ? 100 : (100 * noticed) / all };
}

/** A line for each mutant that no test noticed: where, what it is and what came in its place. */
export function survivorsOf(files) {
  return mutantsOf(files)
    .filter(({ end }) => end === 'survived' || end === 'uncovered')
    .map(({ file, source, mutant, end }) => {
      const { start } = mutant.location;
      const was = textAt(source, mutant.location);
      return `${file}:${start.line}:${start.column} ${end} ${mutant.mutatorName}: ${oneLine(was)} => ${oneLine(mutant.replacement)}`;
    });
}

/** The rows as a table of fixed width, with their sum. */
export function table(rows) {
  const sums = { folder: 'all' };
  for (const name of COLUMNS.slice(1, -1)) sums[name] = rows.reduce((sum, row) => sum + (row[name] ?? 0), 0);
  const noticed = sums.killed + sums.timeout;
  sums.score = (100 * noticed) / Math.max(1, noticed + sums.survived + sums.uncovered);
  const lines = [Object.fromEntries(COLUMNS.map(name => [name, name])), ...rows, ...(rows.length > 1 ? [sums] : [])];
  return lines.map(line => COLUMNS.map((name, index) => cell(line[name], index)).join('')).join('\n');
}

function cell(value, index) {
  if (index === 0) return String(value).padEnd(24);
  const text = typeof value === 'number' && index === COLUMNS.length - 1 ? value.toFixed(2) : String(value ?? 'none');
  return text.padStart(11);
}

function mutantsOf(files) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.flatMap(mutant => {
      const end = endOf(mutant);
      return end === undefined ? [] : [{ file, source, mutant, end }];
    }),
  );
}

function endOf({ status, statusReason }) {
  if (status === 'Killed') return 'killed';
  if (status === 'Timeout') return 'timeout';
  if (status === 'Survived') return 'survived';
  if (status === 'NoCoverage') return 'uncovered';
  if (status !== 'Ignored') return 'error';
  // What the settings leave out (text) is no mutant at all.
  return statusReason?.startsWith('Static') ? 'static' : undefined;
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join('\n');
}

const oneLine = text =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 110);
