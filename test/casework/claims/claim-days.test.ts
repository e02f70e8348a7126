import { claimDay } from '../../../src/casework/claims/claim-days.js';
import { isoDate } from '../../../src/domain/dates.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';

const statute = loadStatute('parameters');
const claimedOn = isoDate('2025-10-15');
const law = statute.on(claimedOn);
const day = (more: { pensionAge: boolean; movedInOn?: string; council?: string }) => {
  const { on, from, reason } = claimDay('COUNCIL_TAX_REDUCTION', {
    claimedOn,
    movedInOn: more.movedInOn === undefined ? null : isoDate(more.movedInOn),
    pensionAge: more.pensionAge,
    law,
    localScheme: more.council === undefined ? null : statute.localSchemes.scheme(more.council, financialYear(2025)),
  });
  return { on: on.toString(), from: from.toString(), reason };
};

describe('from when a claim for council tax reduction counts, made on Wednesday 15 October 2025', () => {
  it('in pension age from three months before, whatever the reason: SI 2012/2885, Sch. 8 para. 6', () => {
    // 15 July 2025 was a Tuesday; the reduction begins with the Monday after: Sch. 1 para. 45(1)
    expect(day({ pensionAge: true })).toMatchObject({ on: '2025-07-15', from: '2025-07-21' });
    // But not before the tax was due: from that very day in its week, para. 45(2)
    expect(day({ pensionAge: true, movedInOn: '2025-09-03' })).toMatchObject({ on: '2025-09-03', from: '2025-09-03' });
  });

  it('in working age from the Monday after, and says how far back the council lets good cause reach', () => {
    const plain = day({ pensionAge: false });
    expect(plain).toMatchObject({ on: '2025-10-15', from: '2025-10-20' });
    expect(plain.reason).not.toContain('good cause');
    const testshire = day({ pensionAge: false, council: 'testshire' });
    expect(testshire).toMatchObject({ on: '2025-10-15', from: '2025-10-20' });
    expect(testshire.reason).toContain('up to 1 month(s)');
  });
});
