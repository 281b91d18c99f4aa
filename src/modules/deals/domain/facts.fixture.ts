import type { DealFacts } from './facts.js';

/** For specs: a deal that lacks nothing, so that a case names only what it takes away. */
export const wholeDeal: DealFacts = {
  stage: 'talks', stageEnteredOn: '2024-01-10', status: 'active', statusOn: null,
  companyId: '01900000-0000-7000-8000-000000000001', content: '年产 2 万吨紧固件', officerId: '01900000-0000-7000-8000-000000000002',
  assessedOn: '2024-01-10', assessment: '值得跟进', proposalOn: '2024-02-01', dueDiligence: '无重大风险',
  frameworkSignedOn: '2024-03-01', contractSignedOn: '2024-04-01', contractAmount: '80000000.00',
  agreedStartOn: '2024-08-01', agreedCompletionOn: '2025-08-01', agreedProductionOn: '2025-12-01',
  legalReview: '通过', fairCompetitionReview: '通过', landContractOn: '2024-05-01', landStartOn: '2024-09-01',
  commencedOn: '2024-08-10', completedOn: '2025-08-10', producedOn: '2025-12-10', capacityOn: '2026-12-10', leadDueOn: null, leadLateOn: null, leadRedOn: null, lastProgressOn: '2024-05-01',
};

/** For specs: a lead as it comes in, of which nothing more is known. */
export const bareLead: DealFacts = {
  ...wholeDeal, stage: 'lead', companyId: null, content: null, officerId: null, assessedOn: null, assessment: null, proposalOn: null, dueDiligence: null,
  frameworkSignedOn: null, contractSignedOn: null, contractAmount: null, agreedStartOn: null, agreedCompletionOn: null, agreedProductionOn: null,
  legalReview: null, fairCompetitionReview: null, landContractOn: null, landStartOn: null, commencedOn: null, completedOn: null, producedOn: null,
  capacityOn: null,
};
