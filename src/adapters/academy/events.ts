/** What the adapter tells of itself, for metrics. Nothing in an event is a value of a row. */
export interface AcademyEvent {
  readonly event: 'unknown-code';
  readonly list: string;
}

export type Observe = (event: AcademyEvent) => void;
