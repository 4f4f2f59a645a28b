// Findings filtered, counted and grouped.
import { countSeverities, groupFindings, listFindings, unitIndex } from '../../../sidebar/state/findings';
import type { SidebarView } from '../../../src/actions/views';
import { samplePlace, sampleView } from '../sample';

const ALL = { hidden: [] };

describe('the list of findings', () => {
  it('holds each of 2,000 once, under a key of its own that stays when some are gone', () => {
    const view = sampleView(2000);
    const before = listFindings(view, ALL);
    expect(new Set(before.map((f) => f.key)).size).toBe(2000);
    const fewer: SidebarView = { ...view, findings: view.findings.slice(500) };
    expect(listFindings(fewer, ALL).map((f) => f.key)).toEqual(before.slice(500).map((f) => f.key));
  });

  it('tells two equal findings apart', () => {
    const view = sampleView(1);
    const twice: SidebarView = { ...view, findings: [...view.findings, ...view.findings] };
    expect(new Set(listFindings(twice, ALL).map((f) => f.key)).size).toBe(2);
  });

  it('shows one unit, and the severities that are wanted', () => {
    const view = sampleView(200);
    const listed = listFindings(view, { unit: 3, hidden: ['error', 'info'] });
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.every(({ finding }) => finding.unit === 3 && ['warning', 'block'].includes(finding.severity))).toBe(
      true,
    );
    const { error, info } = countSeverities(view, 3);
    expect(listed.length + error + info).toBe(5);
    expect(Object.values(countSeverities(view)).reduce((a, b) => a + b)).toBe(200);
  });

  it('groups by unit and by section in the order of the plan, those without one first, and loses none', () => {
    const view = sampleView(100);
    const bare = { unit: -1, item: -1, severity: 'block', message: 0, remedy: 1, value: '' } as const;
    const mixed: SidebarView = { ...view, findings: [bare, ...view.findings] };
    for (const by of ['unit', 'section'] as const) {
      const groups = groupFindings(mixed, listFindings(mixed, ALL), by);
      expect(groups[0]).toMatchObject({ title: -1, findings: [{ finding: bare }] });
      const titles = groups.map((g) => g.title);
      expect(titles).toEqual([...titles].sort((a, b) => a - b));
      expect(groups.reduce((sum, g) => sum + g.findings.length, 0)).toBe(101);
      expect(new Set(groups.map((g) => g.key)).size).toBe(groups.length);
    }
  });

  it('is empty where nothing was found, and finds no unit that is not there', () => {
    const view = sampleView(0);
    expect(groupFindings(view, listFindings(view, ALL), 'unit')).toEqual([]);
    expect([unitIndex(view, 'unit-2'), unitIndex(view, 'gone'), unitIndex(view, undefined)]).toEqual([2, -1, -1]);
    expect(samplePlace(1).id).toBe('row-1');
  });
});
