/** What a file is: which list, as of which epoch, the whole of it or what changed since the epoch before. */
export interface FileIdentity {
  readonly content: 'entries' | 'summaries';
  readonly listYear: number;
  readonly epoch: number;
  readonly kind: 'baseline' | 'change';
}

const NAME = /ndr-(\d{4})-(listentries|summaryvaluations)-compiled-epoch-(\d{4})-([a-z]+)/i;

/** What a file says of itself by the name that the Agency gave it; null where it was renamed. */
export function identityOf(fileName: string): FileIdentity | null {
  const [, year, content, epoch, kind] = NAME.exec(fileName) ?? [];
  if (year === undefined || epoch === undefined) return null;
  return {
    content: content?.toLowerCase() === 'listentries' ? 'entries' : 'summaries',
    listYear: Number(year),
    epoch: Number(epoch),
    kind: kind?.toLowerCase() === 'baseline' ? 'baseline' : 'change',
  };
}
