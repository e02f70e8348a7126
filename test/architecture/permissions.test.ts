import { ORIGIN_USES } from '../../src/domain/origin-uses.js';
import { CALLER_CLASSES, ORIGINS, PURPOSES } from '../../src/domain/permissions.js';
import { COLUMNS, type PermissionRow, permissionTable } from '../../src/server/graphql/permission-table.js';
import { guildhallSchema } from '../../src/server/graphql/schema.js';

describe('who may see what', () => {
  let table: PermissionRow[];
  beforeAll(async () => {
    table = permissionTable(await guildhallSchema());
  });

  const cellOf = (field: string, caller: string, purpose: string) => {
    const row = table.find(one => one.field === field);
    return row?.cells[COLUMNS.findIndex(column => column.caller === caller && column.purpose === purpose)];
  };

  it('decides every cell, none by default', () => {
    expect(table.filter(({ cells }) => cells.includes('undecided')).map(({ field }) => field)).toEqual([]);
  });

  it('decides every origin for every purpose, with its law', () => {
    for (const origin of ORIGINS)
      for (const purpose of PURPOSES) expect(ORIGIN_USES[origin][purpose].law.length).toBeGreaterThan(20);
  });

  it('names what each mutation does, and nothing that a query does', () => {
    const mutations = table.filter(({ field }) => field.startsWith('Mutation.'));
    expect(mutations.length).toBeGreaterThan(0);
    expect(mutations.filter(({ labels }) => labels?.action === undefined).map(({ field }) => field)).toEqual([]);
    const others = table.filter(({ field }) => !field.startsWith('Mutation.'));
    expect(others.filter(({ labels }) => labels?.action !== undefined).map(({ field }) => field)).toEqual([]);
  });

  // By hand, from what the law says of each origin; the table has to agree.
  it.each`
    origin          | purpose           | who             | because
    ${'dwp'}        | ${'assessment'}   | ${['assessor']} | ${'deciding benefit is what it is given for'}
    ${'dwp'}        | ${'recovery'}     | ${[]}           | ${'collecting council tax is not'}
    ${'dwp'}        | ${'self-service'} | ${['resident']} | ${'a person may see what is about them'}
    ${'dwp'}        | ${'statistics'}   | ${[]}           | ${'nor are reports about people'}
    ${'hmrc'}       | ${'self-service'} | ${[]}           | ${'it may not go on, to the person either'}
    ${'hmrc'}       | ${'enquiry'}      | ${[]}           | ${'a contact centre decides nothing'}
    ${'hmrc'}       | ${'assessment'}   | ${['assessor']} | ${'deciding benefit is what it is given for'}
    ${'insolvency'} | ${'recovery'}     | ${['officer']}  | ${'whoever collects has to stop'}
    ${'insolvency'} | ${'fraud'}        | ${[]}           | ${'it is given for nothing else'}
  `('opens $origin for $purpose to $who: $because', ({ origin, purpose, who }) => {
    const uses = ORIGIN_USES[origin as keyof typeof ORIGIN_USES][purpose as 'recovery'];
    expect([...uses.classes]).toEqual(who);
  });

  it('lets no role outrank an origin', () => {
    const closed = table.filter(({ labels }) => labels?.origin === 'hmrc' || labels?.origin === 'dwp');
    for (const { labels, cells } of closed) {
      COLUMNS.forEach(({ caller, purpose }, at) => {
        const open = labels !== null && ORIGIN_USES[labels.origin][purpose].classes.includes(caller);
        if (!open) expect(cells[at]).toBe('origin');
      });
    }
  });

  it('shows a resident nothing of the work behind a case', () => {
    expect(cellOf('BackOfficeTask.assignee', 'resident', 'self-service')).toBe('role');
    expect(cellOf('Mutation.claimWork', 'resident', 'self-service')).toBe('action');
    expect(cellOf('Mutation.claimWork', 'officer', 'enquiry')).toBe('yes');
  });

  it('knows every class of caller', () => {
    expect(new Set(COLUMNS.map(({ caller }) => caller))).toEqual(new Set(CALLER_CLASSES));
  });
});
