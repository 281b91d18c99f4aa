import type { DealFacts } from './facts.js';

/** For specs: a deal that lacks nothing, so that a case names only what it takes away. */
export const wholeDeal: DealFacts = {
  today: '2026-12-31', stage: 'talks', stageEnteredOn: '2024-01-10', status: 'active', statusOn: null,
  relation: null, kind: 'industry', nature: 'newBuild', siteKind: 'newLand', totalInvestment: '80000000.00', contractedInward: '60000000.00',
  projectCode: '2024-610000-04-01-123456', companyId: '01900000-0000-7000-8000-000000000001', content: '年产 2 万吨紧固件', officerId: '01900000-0000-7000-8000-000000000002',
  assessedOn: '2024-01-10', assessment: '值得跟进', proposalOn: '2024-02-01', dueDiligence: '无重大风险',
  frameworkSignedOn: '2024-03-01', frameworkExpiresOn: '2024-09-01', contractSignedOn: '2024-04-01', contractAmount: '80000000.00',
  agreedStartOn: '2024-08-01', agreedCompletionOn: '2025-08-01', agreedProductionOn: '2025-12-01',
  registrationDueOn: '2024-05-01', legalReview: '通过', fairCompetitionReview: '通过', landContractOn: '2024-05-01', landStartOn: '2024-09-01',
  entityRegisteredOn: '2024-04-20', filingUntil: 'infinity', constructionPermitUntil: 'infinity', landAppliedOn: '2024-04-25', plantLeasedOn: null,
  commencedOn: '2024-08-10', statisticsOn: '2024-09-05', completedOn: '2025-08-10', producedOn: '2025-12-10', capacityOn: '2026-12-10', measuredYear: 2026,
  reviewConclusion: 'passed', reviewConcludedOn: '2024-02-20', fundsRecognised: '20000000.00', promiseDueOn: null, progressPercent: '100.00',
  investedTotal: '80000000.00', reportDueOn: null, extensions: null,
  leadDueOn: null, leadLateOn: null, leadRedOn: null, lastProgressOn: '2024-05-01',
};

/** For specs: a lead as it comes in, of which nothing more is known. */
export const bareLead: DealFacts = {
  ...wholeDeal, stage: 'lead', nature: null, siteKind: null, contractedInward: null, projectCode: null, companyId: null, content: null, officerId: null, assessedOn: null, assessment: null, proposalOn: null, dueDiligence: null,
  frameworkSignedOn: null, frameworkExpiresOn: null, registrationDueOn: null, contractSignedOn: null, contractAmount: null, agreedStartOn: null, agreedCompletionOn: null, agreedProductionOn: null,
  legalReview: null, fairCompetitionReview: null, landContractOn: null, landStartOn: null, entityRegisteredOn: null, filingUntil: null,
  constructionPermitUntil: null, landAppliedOn: null, statisticsOn: null, reviewConclusion: null, reviewConcludedOn: null, fundsRecognised: null,
  progressPercent: null, investedTotal: null, commencedOn: null, completedOn: null, producedOn: null,
  capacityOn: null, measuredYear: null,
};
