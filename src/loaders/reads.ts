import type { PersonRef } from '../domain/references.js';

/** Whose records a request has opened, for the audit: filled by the loaders, read once when the answer is ready. */
export class Reads {
  private readonly shown = new Set<PersonRef>();
  private readonly denied = new Set<PersonRef>();

  saw(person: PersonRef): void {
    this.shown.add(person);
  }

  refused(person: PersonRef): void {
    this.denied.add(person);
  }

  get whose(): readonly PersonRef[] {
    return [...this.shown];
  }

  get refusals(): readonly PersonRef[] {
    return [...this.denied];
  }
}
