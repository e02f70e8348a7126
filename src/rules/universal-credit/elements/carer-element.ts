import type { Adult } from '../../../domain/household/adult.js';
import { type AwardCase, figureNote } from '../award-case.js';
import { type Finding, given, refused } from '../finding.js';
import type { Reached } from '../part.js';
import type { HealthElement } from './health-element.js';
import { isCarer } from './is-carer.js';

const LAW = 'SI 2013/376, reg. 29';

/**
 * One for each claimant who cares, not both for the same person. SI 2013/376, reg. 29(1) to (3). A claimant for whom the
 * LCWRA element is included has that alone: reg. 29(4). A claimant with the older LCW element has the carer element in its
 * place, which is why `replaces` says so.
 */
export function carerElement(award: AwardCase, health: HealthElement): Reached & { readonly replacesHealth: boolean } {
  const figure = award.law.universalCredit.carerElement;
  const carers = award.claimants.filter(adult => isCarer(adult, award));
  const barred = carers.filter(adult => health.kind === 'LCWRA' && health.of === adult);
  const has = carersOnce(carers.filter(adult => !barred.includes(adult)));
  const findings = [...barred.map(refusedFor), ...has.map(givenTo)];
  const parts = has.map(({ id }) => ({
    of: figure.value,
    note: () => figureNote(figure, `${figure.name}: ${id}`),
    law: LAW,
  }));
  return {
    working: parts.length > 0 ? award.sink.sum(parts) : award.sink.nothing('No carer element', LAW),
    findings,
    replacesHealth: health.kind === 'LCW' && has.some(adult => adult === health.of),
  };
}

/** Two who care for the same person have one element between them. Reg. 29(2). */
const carersOnce = (carers: readonly Adult[]): readonly Adult[] =>
  carers.filter(
    (adult, at) =>
      adult.carer.caresFor === null || carers.findIndex(({ carer }) => carer.caresFor === adult.carer.caresFor) === at,
  );

const givenTo = ({ id }: Adult): Finding =>
  given({
    subject: 'CARER',
    code: 'CARER',
    person: id,
    reason: `${id} cares for a severely disabled person`,
    law: 'SI 2013/376, regs 29 and 30',
  });

const refusedFor = ({ id }: Adult): Finding =>
  refused({
    subject: 'CARER',
    code: 'LCWRA_INSTEAD',
    person: id,
    reason: `${id} cares, but the award has the LCWRA element for the same person, and only that is included`,
    law: 'SI 2013/376, reg. 29(4)',
  });
