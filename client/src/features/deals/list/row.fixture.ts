import type { DealRow } from '../deal';

/** A deal as the table gets it. */
export const dealRow = (patch: Partial<DealRow> = {}): DealRow => ({
  id: 'd1', version: 3, number: 'XM-2026-0001', name: '特种钢紧固件项目', masked: false, phaseName: null, relation: null, kind: 'industry', nature: null, chain: null,
  stage: 'talks', stageEnteredOn: '2026-05-20', stageDays: 12, status: 'active', archived: false, company: { id: 'c1', name: '东莞紧固件厂' }, organisation: { shortName: '招商局', id: 'o1' },
  officer: { id: 'p1', name: '招商专员甲' }, leaderPosition: null, projectCode: null, totalInvestment: '80000000.00', totalInvestmentBound: 'exact', contractedInward: null,
  registeredOn: '2026-05-16', lastProgressOn: '2026-05-20', nextFollowUpOn: null, tags: ['重点'], light: 'green', lightReason: null, viewerCan: ['updateDeal'],
  ...patch,
});
