import type { Blocker, DealCard } from './deal';

export const blocker = (code: string, verb: string, field: string, message: string, stage = 'contract', hard = true): Blocker => ({ code, field, params: { verb, stage }, message, hard });

/** A deal in talks, as the board gets it. */
export const dealInTalks = (patch: Partial<DealCard> = {}): DealCard => ({
  id: 'd1', version: 3, number: 'XM-2020-0001', name: '特种钢紧固件项目', phaseName: null, kind: 'industry', stage: 'talks', stageEnteredOn: '2020-05-20', stageDays: 12,
  status: 'active', company: { id: 'c1', name: '东莞紧固件厂' }, organisation: { id: 'o1', shortName: '招商局' }, officer: { id: 'p1', name: '招商专员甲' },
  totalInvestment: '80000000.00', totalInvestmentBound: 'exact', registeredOn: '2020-05-16', lastProgressOn: '2020-05-20', light: 'green', lightReason: null,
  masked: false, relation: null, nextFollowUpOn: null,
  nextStages: [
    { stage: 'review', blockers: [] },
    { stage: 'contract', blockers: [blocker('CONTRACT_MISSING', 'signAgreement', 'signedOn', '没有已签订的正式合同：请先登记签约。')] },
  ],
  viewerCan: ['advanceDeal'],
  ...patch,
});
