import { judgeEvidence, judgeMilestone, stageOf, type MilestoneKind, type Reached } from './milestone.js';

const TODAY = '2021-12-31';
const SIGNED: Reached = { contractSignedOn: '2020-06-01', reached: {} };
const STARTED: Reached = { ...SIGNED, reached: { commencement: '2020-09-01' } };
const codes = (kind: MilestoneKind, on: string, reached: Reached): string[] =>
  judgeMilestone(kind, on, reached, TODAY).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('judgeEvidence', () => {
  it('wants four characters that show something', () => {
    expect(judgeEvidence('现场照片')).toEqual([]);
    for (const evidence of ['有照片', '   证   ', '🏗🏗🏗']) expect(judgeEvidence(evidence)).toEqual([{ code: 'TOO_SHORT', field: ['input', 'evidence'], params: { min: 4 } }]);
  });
});

describe('judgeMilestone', () => {
  it('takes the day of the contract, and none before it', () => {
    expect(codes('commencement', '2020-06-01', SIGNED)).toEqual([]);
    expect(codes('commencement', '2020-05-31', SIGNED)).toEqual(['MILESTONE_BEFORE_CONTRACT input.on']);
    expect(codes('commencement', '2020-05-31', { contractSignedOn: null, reached: {} })).toEqual([]);
  });

  it('takes today, and not tomorrow', () => {
    expect(codes('commencement', TODAY, SIGNED)).toEqual([]);
    expect(codes('commencement', '2022-01-01', SIGNED)).toEqual(['FUTURE_DATE input.on']);
  });

  it('keeps to the order on the ground, over gaps too', () => {
    expect(codes('completion', '2020-09-01', STARTED)).toEqual([]);
    expect(codes('completion', '2020-08-31', STARTED)).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
    expect(codes('capacity', '2020-08-31', STARTED)).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
    expect(codes('commencement', '2021-02-01', { ...SIGNED, reached: { completion: '2021-01-01' } })).toEqual(['MILESTONE_AFTER_LATER input.on']);
  });

  it('names the date of the one recorded already', () => {
    expect(judgeMilestone('commencement', '2020-10-01', STARTED, TODAY)).toEqual([
      { code: 'MILESTONE_RECORDED_ALREADY', field: ['input', 'on'], params: { kind: 'commencement', on: '2020-09-01' } },
    ]);
    expect(codes('completion', '2021-01-01', { ...STARTED, reached: { completion: '2021-01-01' } })).toEqual(['MILESTONE_RECORDED_ALREADY input.kind']);
  });

  it('lets papers and a lease come before the contract, and statistics and size after the work they count', () => {
    for (const kind of ['registration', 'filing', 'landApplication', 'plantLease'] as const) expect(codes(kind, '2020-05-31', SIGNED)).toEqual([]);
    expect(codes('registration', '2022-01-01', SIGNED)).toEqual(['FUTURE_DATE input.on']);
    expect(codes('statistics', '2020-08-31', STARTED)).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
    expect(codes('aboveScale', '2021-01-01', { ...STARTED, reached: { ...STARTED.reached, production: '2021-02-01' } })).toEqual(['MILESTONE_BEFORE_EARLIER input.on']);
    expect(codes('capacity', '2021-03-01', { ...STARTED, reached: { ...STARTED.reached, aboveScale: '2021-06-01' } })).toEqual([]);
  });

  it('moves a deal by what is on the ground, and by a lease', () => {
    expect((['plantLease', 'commencement', 'completion', 'production', 'capacity'] as const).map(stageOf)).toEqual(['land', 'construction', 'completion', 'production', 'capacity']);
    expect((['registration', 'filing', 'landApplication', 'statistics', 'aboveScale'] as const).map(stageOf)).toEqual([null, null, null, null, null]);
  });
});
