import type { DealFacts } from './facts.js';
import { bareLead, wholeDeal } from './facts.fixture.js';
import { dateOfFact, GATES } from './gates.js';
import { STAGES } from './stages.js';

const codes = (facts: DealFacts): string[] => GATES.filter((gate) => !gate.met(facts)).map((gate) => gate.code);

describe('gates', () => {
  it('are all met by a whole deal and all unmet by a bare lead', () => {
    expect(codes(wholeDeal)).toEqual([]);
    expect(codes(bareLead)).toEqual(GATES.map((gate) => gate.code));
  });

  it.each([
    ['companyId', 'INVESTOR_MISSING'], ['content', 'CONTENT_MISSING'], ['assessment', 'ASSESSMENT_MISSING'], ['assessedOn', 'ASSESSED_ON_MISSING'],
    ['officerId', 'OFFICER_MISSING'], ['proposalOn', 'PROPOSAL_MISSING'], ['dueDiligence', 'DUE_DILIGENCE_MISSING'],
    ['frameworkSignedOn', 'FRAMEWORK_MISSING'], ['contractSignedOn', 'CONTRACT_MISSING'], ['contractAmount', 'CONTRACT_AMOUNT_MISSING'],
    ['agreedStartOn', 'AGREED_START_MISSING'], ['agreedCompletionOn', 'AGREED_COMPLETION_MISSING'], ['agreedProductionOn', 'AGREED_PRODUCTION_MISSING'],
    ['legalReview', 'LEGAL_REVIEW_MISSING'], ['fairCompetitionReview', 'FAIR_COMPETITION_REVIEW_MISSING'], ['landContractOn', 'LAND_SUPPLY_MISSING'],
    ['commencedOn', 'COMMENCEMENT_MISSING'], ['completedOn', 'COMPLETION_MISSING'], ['producedOn', 'PRODUCTION_MISSING'], ['capacityOn', 'CAPACITY_MISSING'],
  ] as const)('without %s: %s and nothing else', (fact, code) => {
    expect(codes({ ...wholeDeal, [fact]: null })).toEqual([code]);
  });

  it('take blanks for nothing', () => {
    expect(codes({ ...wholeDeal, content: '  ' })).toEqual(['CONTENT_MISSING']);
  });

  it('name each condition once', () => {
    expect(new Set(GATES.map((gate) => gate.code)).size).toBe(GATES.length);
  });

  it('stand before every stage but the lead', () => {
    expect(STAGES.filter((stage) => !GATES.some((gate) => gate.stage === stage))).toEqual(['lead']);
  });

  it('date a stage by the fact behind it', () => {
    expect(dateOfFact('contract', wholeDeal)).toBe('2024-04-01');
    expect(dateOfFact('land', wholeDeal)).toBe('2024-05-01');
    expect(dateOfFact('construction', wholeDeal)).toBe('2024-08-10');
    expect(dateOfFact('lead', wholeDeal)).toBeNull();
  });
});
