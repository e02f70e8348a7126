import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CALLER_CLASSES, type CallerClass, PURPOSES, type Purpose } from '../../src/domain/permissions.js';

/** One request of a guide with what it says comes back. */
export interface GuideStep {
  /** The heading it stands under. */
  readonly part: string;
  readonly line: number;
  readonly as: CallerClass;
  readonly purpose: Purpose | undefined;
  /** Of a resident: whose records are theirs. */
  readonly people: readonly string[] | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
}

interface Block {
  readonly part: string;
  readonly line: number;
  readonly info: readonly string[];
  readonly text: string;
}

const FENCE = '```';

/** Reads a guide of docs/. Throws where a request has no answer under it: what is shown is shown whole. */
export function guide(name: string): readonly GuideStep[] {
  const all = blocks(readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8'));
  return all.flatMap((block, at) => (block.info[0] === 'graphql' ? [stepOf(block, all.slice(at + 1))] : []));
}

function stepOf(asked: Block, after: readonly Block[]): GuideStep {
  const [, as, ...more] = asked.info;
  const said = after.slice(0, 2).findIndex(({ info }) => info.join(' ') === 'json answer');
  const answer = after[said];
  if (said < 0 || !answer) throw new Error(`the request in line ${asked.line} has no answer`);
  const sent = said === 1 ? after[0] : undefined;
  if (sent && sent.info.join(' ') !== 'json variables') throw new Error(`line ${sent.line} is not variables`);
  const purpose = more.indexOf('for') < 0 ? undefined : more[more.indexOf('for') + 1];
  const person = more.find(word => word.includes(':'));
  return {
    ...{ part: asked.part, line: asked.line, query: asked.text },
    as: z.enum(CALLER_CLASSES).parse(as),
    purpose: z.enum(PURPOSES).optional().parse(purpose),
    people: person === undefined ? undefined : [person],
    variables: sent ? z.record(z.string(), z.unknown()).parse(JSON.parse(sent.text)) : {},
    answer: JSON.parse(answer.text) as unknown,
  };
}

function blocks(text: string): readonly Block[] {
  const found: Block[] = [];
  let part = '';
  let begun: { readonly line: number; readonly info: readonly string[] } | undefined;
  let body: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (begun && line === FENCE) {
      found.push({ part, ...begun, text: body.join('\n') });
      begun = undefined;
    } else if (begun) body.push(line);
    else if (line.startsWith(FENCE)) [begun, body] = [{ line: at + 1, info: line.slice(3).split(' ') }, []];
    else if (line.startsWith('## ')) part = line.slice(3);
  }
  return found;
}

const NAME = /^\{\{([\w ]+)\}\}$/;
const WITHIN = /\{\{([\w ]+)\}\}/g;

/**
 * What a guide cannot print because it is new on every day, by the name that the guide gives it. It is learned from the first
 * answer that has it, and is the same wherever the name stands after that.
 */
export class Names {
  private readonly known = new Map<string, unknown>();

  /** The same with every name replaced by what it stands for. Throws for a name that no answer gave. */
  filled<Value>(value: Value): Value {
    return mapped(value, name => {
      if (!this.known.has(name)) throw new Error(`no answer before this gave {{${name}}}`);
      return this.known.get(name);
    }) as Value;
  }

  /** Learns from what came back the names that are new in what was to come back. */
  learn(said: unknown, came: unknown): void {
    const name = nameIn(said);
    if (name !== null && !this.known.has(name) && came !== undefined) this.known.set(name, came);
    if (typeof said !== 'object' || said === null || typeof came !== 'object' || came === null) return;
    for (const [key, one] of Object.entries(said)) this.learn(one, (came as Record<string, unknown>)[key]);
  }
}

const nameIn = (value: unknown): string | null => (typeof value === 'string' ? (NAME.exec(value)?.[1] ?? null) : null);

/** A name that stands alone is whatever it stands for; within a sentence it is the text of that. */
function mapped(value: unknown, to: (name: string) => unknown): unknown {
  const name = nameIn(value);
  if (name !== null) return to(name);
  if (typeof value === 'string') return value.replaceAll(WITHIN, (_, within: string) => String(to(within)));
  if (Array.isArray(value)) return value.map(one => mapped(one, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, to)]));
}
