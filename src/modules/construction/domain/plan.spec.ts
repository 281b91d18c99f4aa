import { concernsLane, dueOn, judgePlans, lanesOf, lateDays, PLANNED_MILESTONES, type PlanFacts, type PlanLane } from './plan.js';

const FACTS: PlanFacts = {
  agreed: { commencement: '2024-03-01', completion: null }, supplied: { commencement: '2024-05-01', completion: '2025-06-01' },
  typed: { commencement: '2024-01-01', land: '2024-02-01' }, actual: { land: '2024-02-10' }, isActive: true,
};
const lane = (kind: string, facts = FACTS): PlanLane | undefined => lanesOf(facts).find((one) => one.kind === kind);
const PLANNED: PlanLane = { kind: 'commencement', plannedOn: '2024-03-01', plannedBy: 'contract', actualOn: null };

describe('lanes', () => {
  it('are all there, in their order', () => {
    expect(lanesOf(FACTS).map(({ kind }) => kind)).toEqual([...PLANNED_MILESTONES]);
    expect(lane('signing')).toEqual({ kind: 'signing', plannedOn: null, plannedBy: null, actualOn: null });
  });

  it('take the day of the contract before that of the land contract, and a typed one where neither has any', () => {
    expect(lane('commencement')).toMatchObject({ plannedOn: '2024-03-01', plannedBy: 'contract' });
    expect(lane('completion')).toMatchObject({ plannedOn: '2025-06-01', plannedBy: 'supply' });
    expect(lane('land')).toEqual({ kind: 'land', plannedOn: '2024-02-01', plannedBy: 'typed', actualOn: '2024-02-10' });
  });
});

describe('lateness', () => {
  it('counts from the day after the last extension', () => {
    const extensions = [{ rule: 'START_PLAN', untilOn: '2024-06-01' }, { rule: 'START_PLAN', untilOn: '2024-05-01' }];
    expect(dueOn(PLANNED, [])).toBe('2024-03-01');
    expect(dueOn(PLANNED, extensions)).toBe('2024-06-01');
    expect(dueOn(PLANNED, [{ rule: 'START_PLAN', untilOn: '2024-02-01' }])).toBe('2024-03-01');
    expect(dueOn({ ...PLANNED, plannedOn: null }, extensions)).toBeNull();
  });

  it('is told against the day it came, or today; not of what is not worked', () => {
    expect([lateDays(PLANNED, '2024-06-01', '2024-06-01', true), lateDays(PLANNED, '2024-06-01', '2024-06-02', true)]).toEqual([0, 1]);
    expect([lateDays({ ...PLANNED, actualOn: '2024-06-11' }, '2024-06-01', '2026-01-01', false), lateDays({ ...PLANNED, actualOn: '2024-05-01' }, '2024-06-01', '2026-01-01', true)]).toEqual([10, 0]);
    expect([lateDays(PLANNED, null, '2024-06-02', true), lateDays(PLANNED, '2024-06-01', '2024-06-02', false)]).toEqual([null, null]);
  });

  it('belongs to the lane whose clock the extension stops', () => {
    expect([concernsLane('commencement', 'START_PLAN'), concernsLane('commencement', 'PACE'), concernsLane('signing', 'START_PLAN')]).toEqual([true, false, false]);
  });
});

describe('judgePlans', () => {
  const told = (...plans: Parameters<typeof judgePlans>[0]): string[] => judgePlans(plans, FACTS).map(({ code, field }) => `${code} ${field.join('.')}`);

  it('leaves to a paper what it fixed', () => {
    expect(told({ kind: 'commencement', plannedOn: '2024-03-02' }, { kind: 'completion', plannedOn: '2025-06-02' })).toEqual([
      'PLANNED_BY_CONTRACT input.plans.0.plannedOn', 'PLANNED_BY_SUPPLY input.plans.1.plannedOn',
    ]);
    expect(told({ kind: 'commencement', plannedOn: '2024-03-01' }, { kind: 'completion', plannedOn: null }, { kind: 'production', plannedOn: '2020-01-01' })).toEqual([]);
  });

  it('takes each lane once', () => {
    expect(told({ kind: 'land', plannedOn: '2024-01-01' }, { kind: 'land', plannedOn: null })).toEqual(['PLAN_REPEATED input.plans.1.kind']);
  });
});
