export interface Link<Node> {
  before: Node | null;
  after: Node | null;
}

/**
 * A list of things that know their neighbours, in order of arrival. Not a Set: one that things keep entering and leaving is
 * rebuilt all the time, and V8 keeps what an old table held alive with the table until a full collection, which cost more
 * than all else here. For the same reason a link that is removed lets go of its neighbours.
 */
export class Chain<Node extends Link<Node>> {
  first: Node | null = null;
  private last: Node | null = null;

  add(node: Node): void {
    node.before = this.last;
    if (this.last === null) this.first = node;
    else this.last.after = node;
    this.last = node;
  }

  /** It may have been removed already. */
  remove(node: Node): void {
    if (node.before === null && this.first !== node) return;
    if (node.before === null) this.first = node.after;
    else node.before.after = node.after;
    if (node.after === null) this.last = node.before;
    else node.after.before = node.before;
    node.before = null;
    node.after = null;
  }
}
