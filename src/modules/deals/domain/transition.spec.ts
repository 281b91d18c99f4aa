import { bareLead, wholeDeal } from './facts.fixture.js';
import { STAGES, STEPS } from './stages.js';
import { gatesWith } from './gate-settings.js';
import { defaultDate, isOverridable, judge, lastEntryOn, missing, nextStages, refusing, stepsTowards, warning } from './transition.js';

const codes = (...args: Parameters<typeof judge>): string[] => judge(...args).map((blocker) => blocker.code);
const TALKS = ['INVESTOR_MISSING', 'CONTENT_MISSING', 'ASSESSMENT_MISSING', 'ASSESSED_ON_MISSING', 'OFFICER_MISSING'];
const CONTRACT = [
  'CONTRACT_MISSING', 'CONTRACT_AMOUNT_MISSING', 'AGREED_START_MISSING', 'AGREED_COMPLETION_MISSING', 'AGREED_PRODUCTION_MISSING',
  'LEGAL_REVIEW_MISSING', 'FAIR_COMPETITION_REVIEW_MISSING',
];
const hard = (...args: Parameters<typeof judge>): string[] => refusing(judge(...args)).map((blocker) => blocker.code);
const soft = (...args: Parameters<typeof judge>): string[] => warning(judge(...args)).map((blocker) => blocker.code);

describe('judge', () => {
  it('lets a whole deal take every declared step', () => {
    for (const from of STAGES) for (const to of STEPS[from]) expect(judge(from, to, wholeDeal)).toEqual([]);
  });

  it('names every missing thing of a step at once, each with the field that mends it', () => {
    expect(codes('lead', 'talks', bareLead)).toEqual(TALKS);
    expect(judge('lead', 'talks', bareLead)[0]).toEqual({ code: 'INVESTOR_MISSING', hard: true, field: 'companyId', params: { verb: 'updateDeal', stage: 'talks' } });
  });

  it('names, on a jump from talks to land, the stage passed over, its gates and those of the target', () => {
    expect(codes('talks', 'land', bareLead)).toEqual(['STAGE_SKIPPED', ...CONTRACT, 'LAND_SUPPLY_MISSING', 'REVIEW_MISSING', 'ENTITY_REGISTRATION_MISSING']);
    expect(judge('talks', 'land', bareLead)[0]).toEqual({ code: 'STAGE_SKIPPED', hard: true, field: 'to', params: { stages: 'contract' } });
  });

  it('refuses a jump even when no gate is unmet', () => {
    expect(codes('talks', 'land', wholeDeal)).toEqual(['STAGE_SKIPPED']);
  });

  it('does not ask for the gates of a skippable stage that is passed over', () => {
    expect(codes('talks', 'contract', { ...wholeDeal, proposalOn: null, dueDiligence: null, frameworkSignedOn: null })).toEqual([]);
  });

  it('asks for a framework before the framework stage and for a contract before the contract stage', () => {
    expect(codes('talks', 'framework', { ...wholeDeal, frameworkSignedOn: null })).toEqual(['FRAMEWORK_MISSING']);
    expect(codes('framework', 'contract', { ...wholeDeal, contractSignedOn: null })).toEqual(['CONTRACT_MISSING']);
  });

  it('refuses the stage the deal is at', () => {
    expect(codes('talks', 'talks', wholeDeal)).toEqual(['ALREADY_THERE']);
  });

  it.each(['suspended', 'lost', 'terminated', 'transferred'] as const)('refuses any move of a deal that is %s, and still names the rest', (status) => {
    expect(codes('talks', 'contract', { ...wholeDeal, status, legalReview: null })).toEqual(['STATUS_NOT_ACTIVE', 'LEGAL_REVIEW_MISSING']);
  });

  it('lets a deal go back to any earlier stage, with a reason only', () => {
    for (const to of STAGES.slice(0, 5)) {
      expect(codes('land', to, bareLead)).toEqual(['REASON_REQUIRED']);
      expect(codes('land', to, bareLead, { reason: '  ' })).toEqual(['REASON_REQUIRED']);
      expect(codes('land', to, bareLead, { reason: '用地指标未落实' })).toEqual([]);
    }
  });

  it('lets privilege override missing evidence and jumps, nothing else', () => {
    expect(judge('talks', 'land', bareLead).every(isOverridable)).toBe(true);
    const absolute = [...judge('talks', 'talks', wholeDeal), ...judge('land', 'talks', { ...wholeDeal, status: 'lost' })];
    expect(absolute.map(isOverridable)).toEqual([false, false, false]);
  });
});

describe('soft conditions', () => {
  it('warn and refuse nothing', () => {
    const built = { ...wholeDeal, projectCode: null, filingUntil: null };
    expect([hard('land', 'construction', built), soft('land', 'construction', built)]).toEqual([[], ['PROJECT_CODE_MISSING', 'FILING_MISSING']]);
  });

  it('come after the hard ones', () => {
    expect(judge('framework', 'contract', { ...wholeDeal, reviewConclusion: null, legalReview: null }).map(({ code, hard: refuses }) => [code, refuses]))
      .toEqual([['LEGAL_REVIEW_MISSING', true], ['REVIEW_MISSING', false]]);
  });

  it('are what a county makes of them', () => {
    const gates = gatesWith([{ code: 'REVIEW_MISSING', demand: 'hard', stage: 'framework', minInvestment: null }]);
    const unreviewed = { ...wholeDeal, reviewConclusion: null };
    expect([hard('talks', 'framework', unreviewed, { gates }), hard('talks', 'contract', unreviewed, { gates })]).toEqual([['REVIEW_MISSING'], []]);
  });
});

describe('what is still missing', () => {
  it('are the gates of the stages passed, the present one among them, the next not', () => {
    const codesOf = (facts: Parameters<typeof missing>[0]): string[] => missing(facts).map(({ code }) => code);
    expect(codesOf({ ...wholeDeal, stage: 'land', officerId: null, legalReview: null, landContractOn: null, commencedOn: null }))
      .toEqual(['OFFICER_MISSING', 'LEGAL_REVIEW_MISSING', 'LAND_SUPPLY_MISSING']);
    expect(codesOf({ ...wholeDeal, stage: 'contract', dueDiligence: null, frameworkSignedOn: null })).toEqual([]);
    expect(codesOf({ ...wholeDeal, stage: 'review', dueDiligence: null })).toEqual(['DUE_DILIGENCE_MISSING']);
    expect(codesOf(bareLead)).toEqual([]);
  });

  it('is no permit that ran out while building went on, but one that had run out before', () => {
    const codesUntil = (constructionPermitUntil: string): string[] =>
      missing({ ...wholeDeal, stage: 'production', commencedOn: '2024-08-10', constructionPermitUntil }).map(({ code }) => code);
    expect([codesUntil('2024-08-10'), codesUntil('2024-08-09')]).toEqual([[], ['CONSTRUCTION_PERMIT_MISSING']]);
  });
});

describe('the way of a whole behind its phase', () => {
  it('is every mandatory stage up to that of the phase', () => {
    expect(stepsTowards('talks', 'construction')).toEqual(['contract', 'land', 'construction']);
    expect(stepsTowards('lead', 'framework')).toEqual(['talks', 'framework']);
  });

  it('is none when the whole is as far or further', () => {
    expect([stepsTowards('land', 'land'), stepsTowards('construction', 'land')]).toEqual([[], []]);
  });
});

describe('nextStages', () => {
  it('gives the declared steps with what stands before each', () => {
    const next = nextStages({ ...wholeDeal, dueDiligence: null });
    expect(next.map(({ stage, blockers }) => [stage, blockers.map((blocker) => blocker.code)])).toEqual([
      ['review', ['DUE_DILIGENCE_MISSING']], ['framework', []], ['contract', []],
    ]);
  });

  it('ends at capacity', () => {
    expect(nextStages({ ...wholeDeal, stage: 'capacity' })).toEqual([]);
  });
});

describe('the date of a move', () => {
  it('is the date of the fact behind the gate, else today', () => {
    expect(defaultDate('contract', wholeDeal, '2024-06-30')).toBe('2024-04-01');
    expect(defaultDate('contract', { ...wholeDeal, contractSignedOn: null }, '2024-06-30')).toBe('2024-06-30');
  });

  it('is today when a deal goes back', () => {
    expect(defaultDate('talks', { ...wholeDeal, stage: 'contract' }, '2024-06-30')).toBe('2024-06-30');
  });

  it('is never older than the last entry of the log', () => {
    expect(defaultDate('contract', { ...wholeDeal, stageEnteredOn: '2024-05-15' }, '2024-06-30')).toBe('2024-05-15');
    expect(lastEntryOn({ stageEnteredOn: '2024-05-15', statusOn: '2024-06-01' })).toBe('2024-06-01');
    expect(lastEntryOn({ stageEnteredOn: '2024-05-15', statusOn: '2024-05-01' })).toBe('2024-05-15');
  });
});
