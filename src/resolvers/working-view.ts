import type { Money } from '../domain/money.js';
import type { Working } from '../domain/working.js';
import { toJson } from '../domain/working-json.js';
import { plainEnglish } from '../domain/working-plain.js';
import type { Step } from '../domain/working-step.js';
import { tableOf } from '../domain/working-table.js';
import { everyStep, type Warning, warningsOf } from '../domain/working-warnings.js';
import { figureInWords, quantityInWords } from '../domain/working-words.js';
import type { LawParameterType } from '../schema/law-parameter.js';
import { LEVEL_LIMIT, STEP_LIMIT, type WorkingRowType, type WorkingStepType } from '../schema/working.js';
import { lawParameter } from './law-parameter.js';

/** A step as callers see it. What is inside is put together only where it is asked for. */
class StepView implements WorkingStepType {
  constructor(
    private readonly step: Step,
    readonly depth: number,
  ) {}

  get effect() {
    return this.step.effect;
  }
  get label(): string {
    return this.step.label;
  }
  get amount(): Money | null {
    return this.step.amount;
  }
  get formula(): string | null {
    return this.step.formula;
  }
  get quantity(): string | null {
    return this.step.quantity && quantityInWords(this.step.quantity);
  }
  get law(): string | null {
    return this.step.law;
  }
  get plain(): string | null {
    return this.step.plain;
  }
  get parameters(): LawParameterType[] {
    return this.step.parameters.map(lawParameter);
  }
  get assumptions(): readonly string[] {
    return this.step.assumptions;
  }
  get steps(): StepView[] {
    if (this.depth + 1 >= LEVEL_LIMIT) return [];
    return this.step.steps.slice(0, STEP_LIMIT).map(step => new StepView(step, this.depth + 1));
  }
}

/** A working as callers see it, each form put together only where it is asked for. */
export class WorkingView {
  constructor(
    readonly label: string,
    private readonly working: Working,
  ) {}

  get amount(): Money {
    return this.working.amount;
  }

  get steps(): StepView[] {
    return flat(this.working.steps, 0);
  }

  get stepsInAll(): number {
    return [...everyStep(this.working.steps)].length;
  }

  get tree(): StepView[] {
    return this.working.steps.slice(0, STEP_LIMIT).map(step => new StepView(step, 0));
  }

  get parameters(): LawParameterType[] {
    const used = [...everyStep(this.working.steps)].flatMap(({ parameters }) => parameters);
    const once = new Map(used.map(figure => [`${figure.id} ${figure.text} ${figure.inForceFrom}`, figure]));
    return [...once.values()].slice(0, STEP_LIMIT).map(lawParameter);
  }

  get warnings() {
    return warningsOf(this.working).slice(0, STEP_LIMIT).map(warning);
  }

  get plainEnglish(): readonly string[] {
    return plainEnglish(this.working).slice(0, STEP_LIMIT);
  }

  get table(): readonly WorkingRowType[] {
    return tableOf(this.working).slice(0, STEP_LIMIT);
  }

  get json(): string {
    return JSON.stringify(toJson(this.working));
  }
}

function flat(steps: readonly Step[], depth: number): StepView[] {
  const views: StepView[] = [];
  const add = (inside: readonly Step[], level: number): void => {
    for (const step of inside) {
      if (views.length >= STEP_LIMIT) return;
      views.push(new StepView(step, level));
      add(step.steps, level + 1);
    }
  };
  add(steps, depth);
  return views;
}

const warning = (one: Warning) =>
  one.kind === 'ASSUMPTION'
    ? { kind: one.kind, says: one.assumption, parameter: null }
    : {
        kind: one.kind,
        says: `${one.parameter.name}: ${figureInWords(one.parameter)}`,
        parameter: lawParameter(one.parameter),
      };
