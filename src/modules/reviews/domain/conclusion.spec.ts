import { REVIEW_DEPARTMENTS, type ReviewDepartment, type ReviewVerdict } from './codes.js';
import { judgeConclusion, type ConclusionDraft, type ReviewState } from './conclusion.js';

const TODAY = '2024-06-30';
const heard = (verdicts: Partial<Record<ReviewDepartment, ReviewVerdict>> = {}): ReviewState['opinions'] =>
  REVIEW_DEPARTMENTS.map((department) => ({ department, verdict: verdicts[department] ?? 'agree' }));
const faults = (draft: Partial<ConclusionDraft>, state: Partial<ReviewState> = {}): string[] =>
  judgeConclusion({ conclusion: 'passed', on: TODAY, note: null, conditions: [], ...draft }, { appliedOn: '2024-06-01', vetoes: [], opinions: heard(), ...state }, TODAY)
    .map(({ code, field, params }) => [code, field.slice(1).join('.'), ...(params?.['departments'] ? [params['departments']] : [])].join(' '));

describe('concluding a review', () => {
  it('passes what every department was heard on and none refuses', () => {
    expect(faults({})).toEqual([]);
    expect(faults({}, { opinions: heard({ finance: 'conditional' }) })).toEqual([]);
  });

  it('passes nothing while a veto applies, with whatever note or conditions', () => {
    expect(faults({ note: '县政府常务会议定' }, { vetoes: ['safety'] })).toEqual(['VETO_APPLIES conclusion']);
    expect(faults({ conclusion: 'conditional', conditions: [{ dueOn: TODAY }] }, { vetoes: ['safety'] })).toEqual(['VETO_APPLIES conclusion']);
    expect(faults({ conclusion: 'refused', note: '安全不达标' }, { vetoes: ['safety'] })).toEqual([]);
  });

  it('asks for a note where a department disagrees or was not heard', () => {
    const opinions = heard({ environment: 'disagree' }).filter(({ department }) => department !== 'taxation' && department !== 'housing');
    expect(faults({}, { opinions })).toEqual(['OPINION_DISAGREES note environment', 'OPINIONS_MISSING note housing,taxation']);
    expect(faults({ conclusion: 'conditional', conditions: [{ dueOn: TODAY }] }, { opinions })).toHaveLength(2);
    expect(faults({ note: '已另行协调' }, { opinions })).toEqual([]);
    expect(faults({ conclusion: 'refused', note: '环保不可行' }, { opinions: [] })).toEqual([]);
  });

  it('takes conditions to pass on conditions, and for nothing else', () => {
    expect(faults({ conclusion: 'conditional' })).toEqual(['CONDITIONS_MISSING conditions']);
    expect(faults({ conditions: [{ dueOn: TODAY }] })).toEqual(['CONDITIONS_UNEXPECTED conditions']);
    expect(faults({ conclusion: 'refused', note: '理由', conditions: [{ dueOn: TODAY }] })).toEqual(['CONDITIONS_UNEXPECTED conditions']);
    expect(faults({ conclusion: 'conditional', conditions: [{ dueOn: TODAY }, { dueOn: '2024-06-29' }] })).toEqual(['CONDITION_DUE_TOO_EARLY conditions.1.dueOn']);
  });

  it('refuses with a reason only', () => {
    expect(faults({ conclusion: 'refused' })).toEqual(['REFUSAL_NOTE_MISSING note']);
  });

  it('happened between the application and today', () => {
    expect(faults({ on: '2024-06-01' })).toEqual([]);
    expect(faults({ on: '2024-05-31' })).toEqual(['REVIEW_DATE_TOO_EARLY on']);
    expect(faults({ on: '2024-07-01' })).toEqual(['FUTURE_DATE on']);
  });
});
