export type Bounded<Label extends string> = (labels: Readonly<Record<Label, string>>) => Record<Label, string>;

const LONGEST = 80;

/**
 * Every set of labels is a series that is kept for good, here and in whatever gathers the metrics. So there is an end to them:
 * from then on a new set is counted as `other`.
 */
export function bounded<Label extends string>(names: readonly Label[], most: number): Bounded<Label> {
  const seen = new Set<string>();
  const other = Object.fromEntries(names.map(name => [name, 'other'])) as Record<Label, string>;
  return labels => {
    const values = names.map(name => labels[name].slice(0, LONGEST));
    const key = values.join('\u0000');
    if (!seen.has(key)) {
      if (seen.size >= most) return other;
      seen.add(key);
    }
    return Object.fromEntries(names.map((name, n) => [name, values[n]])) as Record<Label, string>;
  };
}
