type Variables = Record<string, unknown>;

function parse(text: string): Variables | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Variables) : undefined;
  } catch {
    return undefined; // half-typed JSON is no trouble while somebody types
  }
}

/** The value of `ref` among a tab's variables, or empty. */
export function refOf(text: string): string {
  const ref = parse(text)?.ref;
  return typeof ref === 'string' ? ref : '';
}

/** The variables with `ref` set and the others kept; undefined when the text is no JSON object. */
export function withRef(text: string, ref: string): string | undefined {
  const variables = parse(text);
  return variables && JSON.stringify({ ...variables, ref }, null, 2);
}
