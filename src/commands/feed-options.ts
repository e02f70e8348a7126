/** What the commands about feeds share. */
export interface FeedOptions {
  readonly file?: string;
  readonly quiet?: boolean;
}
