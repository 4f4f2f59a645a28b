// Contracts about protections: whom they name, what they leave open, which are refused.
import { box } from '../../workbook/requests';
import { at, type Contract, list, outcomeOf, type Probe } from '../contract';

const sheets = { scopes: ['spreadsheets'], needs: 'tab' } as const;
const named = { scopes: ['spreadsheets', 'userinfo.email'], needs: 'tab' } as const;

/** Ids near the tab's own, one for each thing that is made. */
const id = (p: Probe, n: number): number => p.tab.sheetId + n;

const protect = (p: Probe, n: number, more: object): object => ({
  addProtectedRange: {
    protectedRange: { protectedRangeId: id(p, n), range: box(p.tab.sheetId, 20, 22, 0, 4), ...more },
  },
});
const PROTECTION = 'replies.0.addProtectedRange.protectedRange';

export const PROTECTIONS: readonly Contract[] = [
  {
    ...named,
    id: 'protect.editors',
    see: (p) => {
      const me = p.email();
      const more = {
        description: 'a',
        range: { sheetId: p.tab.sheetId },
        unprotectedRanges: [box(p.tab.sheetId, 20, 21, 1, 2)],
        warningOnly: false,
        editors: { users: [me] },
      };
      const made = at(p.change([protect(p, 20, more)]), PROTECTION);
      return [
        at(made, 'protectedRangeId') === id(p, 20),
        list(made, 'editors.users').some((one) => String(one).toLowerCase() === me.toLowerCase()),
        at(made, 'unprotectedRanges.0.endColumnIndex'),
      ];
    },
    expected: [true, true, 2],
  },
  {
    ...named,
    id: 'protect.again',
    see: (p) => {
      const twin = protect(p, 21, { editors: { users: [p.email()] } });
      p.change([twin]);
      return outcomeOf(() => p.change([twin]));
    },
    expected: 'refused',
  },
  {
    ...sheets,
    id: 'protect.warning',
    see: (p) => at(p.change([protect(p, 22, { warningOnly: true })]), `${PROTECTION}.warningOnly`),
    expected: true,
  },
  {
    ...named,
    id: 'protect.changed',
    see: (p) => {
      const range = box(p.tab.sheetId, 24, 26, 0, 4);
      const protectedRangeId = id(p, 24);
      p.change([
        protect(p, 24, { editors: { users: [p.email()] } }),
        protect(p, 25, { editors: { users: [p.email()] } }),
        { updateProtectedRange: { protectedRange: { protectedRangeId, range }, fields: 'range' } },
        { deleteProtectedRange: { protectedRangeId: id(p, 25) } },
      ]);
      const tabs = list(p.read('sheets(protectedRanges(protectedRangeId,range))'), 'sheets');
      const all = tabs.flatMap((tab) => list(tab, 'protectedRanges'));
      const own = all.find((one) => at(one, 'protectedRangeId') === protectedRangeId);
      const gone = all.every((one) => at(one, 'protectedRangeId') !== id(p, 25));
      return [at(own, 'range.startRowIndex'), at(own, 'range.endRowIndex'), gone];
    },
    expected: [24, 26, true],
  },
];
