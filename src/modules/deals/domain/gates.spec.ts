import type { DealFacts } from './facts.js';
import { bareLead, wholeDeal } from './facts.fixture.js';
import { choiceFaults, gatesWith, isChanged } from './gate-settings.js';
import { concerns, dateOfFact, GATES, isMet, type Gate } from './gates.js';
import { STAGES } from './stages.js';

const codes = (facts: DealFacts): string[] => GATES.filter((gate) => concerns(gate, facts) && !isMet(gate, facts)).map((gate) => gate.code);
const gate = (code: string): Gate => GATES.find((one) => one.code === code) as Gate;

describe('gates', () => {
  it('are all met by a whole deal and all unmet by a bare lead, but the one that a refusal alone shuts', () => {
    expect(codes(wholeDeal)).toEqual([]);
    expect(codes(bareLead)).toEqual(GATES.map((one) => one.code).filter((code) => code !== 'REVIEW_REFUSED'));
  });

  it.each([
    ['companyId', 'INVESTOR_MISSING'], ['content', 'CONTENT_MISSING'], ['assessment', 'ASSESSMENT_MISSING'], ['assessedOn', 'ASSESSED_ON_MISSING'],
    ['officerId', 'OFFICER_MISSING'], ['proposalOn', 'PROPOSAL_MISSING'], ['dueDiligence', 'DUE_DILIGENCE_MISSING'],
    ['frameworkSignedOn', 'FRAMEWORK_MISSING'], ['contractSignedOn', 'CONTRACT_MISSING'], ['contractAmount', 'CONTRACT_AMOUNT_MISSING'],
    ['agreedStartOn', 'AGREED_START_MISSING'], ['agreedCompletionOn', 'AGREED_COMPLETION_MISSING'], ['agreedProductionOn', 'AGREED_PRODUCTION_MISSING'],
    ['legalReview', 'LEGAL_REVIEW_MISSING'], ['fairCompetitionReview', 'FAIR_COMPETITION_REVIEW_MISSING'], ['reviewConclusion', 'REVIEW_MISSING'],
    ['landContractOn', 'LAND_SUPPLY_MISSING'], ['entityRegisteredOn', 'ENTITY_REGISTRATION_MISSING'], ['projectCode', 'PROJECT_CODE_MISSING'],
    ['filingUntil', 'FILING_MISSING'], ['constructionPermitUntil', 'CONSTRUCTION_PERMIT_MISSING'],
    ['commencedOn', 'COMMENCEMENT_MISSING'], ['completedOn', 'COMPLETION_MISSING'], ['producedOn', 'PRODUCTION_MISSING'], ['capacityOn', 'CAPACITY_MISSING'],
    ['measuredYear', 'CAPACITY_UNMEASURED'],
  ] as const)('without %s: %s and nothing else', (fact, code) => {
    expect(codes({ ...wholeDeal, [fact]: null })).toEqual([code]);
  });

  it('take blanks for nothing', () => {
    expect(codes({ ...wholeDeal, content: '  ' })).toEqual(['CONTENT_MISSING']);
  });

  it('shut after a review that refused, and after no other', () => {
    expect(codes({ ...wholeDeal, reviewConclusion: 'refused' })).toEqual(['REVIEW_REFUSED']);
    expect(codes({ ...wholeDeal, reviewConclusion: 'conditional' })).toEqual([]);
  });

  it('take a leased plant for land', () => {
    expect(codes({ ...wholeDeal, landContractOn: null, plantLeasedOn: '2024-05-02' })).toEqual([]);
  });

  it('count a permit on its last day and not on the day after', () => {
    expect(codes({ ...wholeDeal, today: '2024-06-30', filingUntil: '2024-06-30', constructionPermitUntil: '2024-06-30' })).toEqual([]);
    expect(codes({ ...wholeDeal, today: '2024-07-01', filingUntil: '2024-06-30', constructionPermitUntil: '2024-06-30' })).toEqual(['FILING_MISSING', 'CONSTRUCTION_PERMIT_MISSING']);
  });

  it('ask for no building permit in a leased plant, and for no review of infrastructure', () => {
    expect(codes({ ...wholeDeal, constructionPermitUntil: null, siteKind: 'plant' })).toEqual([]);
    expect(codes({ ...wholeDeal, constructionPermitUntil: null, nature: 'lease' })).toEqual([]);
    expect(codes({ ...wholeDeal, reviewConclusion: null, entityRegisteredOn: null, kind: 'infrastructure' })).toEqual([]);
  });

  it('name each condition once, and allow what they ask by themselves', () => {
    expect(new Set(GATES.map((one) => one.code)).size).toBe(GATES.length);
    expect(GATES.filter((one) => !one.allowedDemands.includes(one.demand) || !one.allowedStages.includes(one.stage))).toEqual([]);
  });

  it('stand before every stage but the lead', () => {
    expect(STAGES.filter((stage) => !GATES.some((one) => one.stage === stage))).toEqual(['lead']);
  });

  it('date a stage by the fact behind it', () => {
    expect(dateOfFact('contract', wholeDeal)).toBe('2024-04-01');
    expect(dateOfFact('land', wholeDeal)).toBe('2024-05-01');
    expect(dateOfFact('land', { ...wholeDeal, landContractOn: null, plantLeasedOn: '2024-05-02' })).toBe('2024-05-02');
    expect(dateOfFact('construction', wholeDeal)).toBe('2024-08-10');
    expect(dateOfFact('lead', wholeDeal)).toBeNull();
  });
});

describe('what a county chose', () => {
  const of = (code: string, choice: Partial<{ demand: Gate['demand']; stage: Gate['stage']; minInvestment: string }>): Gate => {
    const { demand, stage } = gate(code);
    return gatesWith([{ code, demand, stage, minInvestment: null, ...choice }]).find((one) => one.code === code) as Gate;
  };

  it('takes the place of what the code asks, for that gate alone', () => {
    const gates = gatesWith([{ code: 'REVIEW_MISSING', demand: 'hard', stage: 'framework', minInvestment: '50000000.00' }]);
    expect(gates.find(({ code }) => code === 'REVIEW_MISSING')).toMatchObject({ demand: 'hard', stage: 'framework', minInvestment: '50000000.00' });
    expect(gates.filter((one, index) => one !== GATES[index]).map(({ code }) => code)).toEqual(['REVIEW_MISSING']);
    expect(gatesWith([{ code: 'GONE', demand: 'hard', stage: 'land', minInvestment: null }])).toEqual(GATES);
  });

  it('asks nothing when it is off', () => {
    expect(concerns(of('REVIEW_MISSING', { demand: 'off' }), bareLead)).toBe(false);
  });

  it('asks only deals of the amount and more, to the fen', () => {
    const large = of('REVIEW_MISSING', { minInvestment: '50000000.00' });
    expect(['49999999.99', '50000000.00', null].map((totalInvestment) => concerns(large, { ...wholeDeal, totalInvestment }))).toEqual([false, true, false]);
  });

  it('must be one that the code allows', () => {
    const faults = (code: string, choice: Parameters<typeof choiceFaults>[1]): (string | undefined)[] => choiceFaults(gate(code), choice).map(({ field }) => field[1]);
    expect(faults('REVIEW_MISSING', { demand: 'hard', stage: 'framework', minInvestment: '1.00' })).toEqual([]);
    expect(faults('REVIEW_MISSING', { demand: 'soft', stage: 'land', minInvestment: null })).toEqual(['stage']);
    expect(faults('CONTRACT_MISSING', { demand: 'soft', stage: 'framework', minInvestment: '1.00' })).toEqual(['demand', 'stage', 'minInvestment']);
    expect(faults('REVIEW_REFUSED', { demand: 'soft', stage: 'contract', minInvestment: null })).toEqual([]);
    expect(faults('REVIEW_REFUSED', { demand: 'off', stage: 'contract', minInvestment: null })).toEqual(['demand']);
  });

  it('is a change only where it differs', () => {
    const { demand, stage } = gate('REVIEW_MISSING');
    expect(isChanged(gate('REVIEW_MISSING'), { demand, stage, minInvestment: null })).toBe(false);
    expect(isChanged(gate('REVIEW_MISSING'), { demand, stage, minInvestment: '1.00' })).toBe(true);
  });
});
