/**
 * What the adapter tells of itself, for metrics. Nothing in an event is a value of a document: an element's name is the most
 * that leaves, and only one that cannot itself be a value.
 */
export type CivicaEvent =
  | { readonly event: 'session-opened' }
  | { readonly event: 'session-expired' }
  | { readonly event: 'session-dropped'; readonly because: 'trouble' | 'idle' | 'room' | 'closing' }
  | { readonly event: 'unknown-element'; readonly document: string; readonly element: string }
  | { readonly event: 'unknown-code'; readonly list: string };

export type Observe = (event: CivicaEvent) => void;
