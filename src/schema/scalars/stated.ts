import { GraphQLScalarType, Kind } from 'graphql';

/** Longer text than any value of ours is taken as none. */
const LONGEST = 64;

/**
 * A scalar of an input that the rules themselves read. It lets any text through, so that a value that will not do comes
 * back among the problems of the answer, with the place where it stands, and does not refuse the whole document.
 */
const stated = (name: string, description: string) => {
  const read = (value: unknown): string => (typeof value === 'string' && value.length <= LONGEST ? value : '');
  return new GraphQLScalarType<string, string>({
    name,
    description: `${description} One that will not do is answered with InputProblems, which say where it stands.`,
    serialize: read,
    parseValue: read,
    parseLiteral: node => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const DateText = stated('DateText', 'A day as text, `"2026-11-21"`.');
export const MoneyText = stated('MoneyText', 'Pounds as text with at most two decimals, `"1234.56"`.');
export const FinancialYearText = stated('FinancialYearText', 'A financial year as text, `"2026-27"`.');
