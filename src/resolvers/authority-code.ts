/** `Tonbridge and Malling` is as good as `tonbridge-and-malling`. */
export const codeOf = (authority: string): string =>
  authority
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
