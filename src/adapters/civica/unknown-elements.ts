import type { Observe } from './events.js';

const MOST_NAMES = 200;

/**
 * Tells of elements that no schema knows, so that somebody can look at what a version of the product has added. A name is
 * text of theirs, so one that might be a value is told as `other`, and so is every one beyond the first two hundred.
 */
export class UnknownElements {
  private readonly names = new Set<string>();

  constructor(private readonly observe: Observe) {}

  seen(document: string, name: string): void {
    this.observe({ event: 'unknown-element', document, element: this.told(name) });
  }

  private told(name: string): string {
    if (this.names.has(name)) return name;
    if (this.names.size >= MOST_NAMES || !/^@?[A-Za-z_][A-Za-z_.-]{0,39}\d?$/.test(name)) return 'other';
    this.names.add(name);
    return name;
  }
}
