import type { DealFacts, DealLight } from '../deal';
import { dealInTalks } from '../deal.fixture';

/** A deal in talks with its whole record; what a spec does not care about is empty. */
export const dealFacts = (patch: Partial<DealFacts> = {}): DealFacts => ({
  ...dealInTalks(),
  lights: [], extensions: [], codeName: '项目-ABC123', secrecy: 1, archived: false, tags: [], projectCode: null, content: '年产紧固件 1 万吨', reasonCode: null, statusNote: null, lostTo: null,
  source: 'visitOut', industryCode: null, industryName: null, chain: null, chainRole: null, nature: null, fundOrigin: null, siteKind: null, fixedAssetInvestment: null, equipmentInvestment: null,
  contractedInward: null, ownInvestment: '80000000.00', landNeed: null, plantNeed: null, powerNeed: null, energyNeed: null, assessedOn: null, assessment: null, proposalOn: null, dueDiligence: null,
  createdAt: '2020-05-16T08:00:00Z', updatedAt: '2020-05-20T08:00:00Z', leaderPosition: null, organisation: { id: 'o1', name: '示例县招商局', shortName: '招商局' }, firstContactOrganisation: null,
  liaison: null, members: [], benefits: [], parent: null, phases: [], offshoots: [], parcel: null, visit: null, stagePath: [], missing: [], stageLog: [],
  ...patch,
});

/** Ground that ought to have been broken 22 days ago. */
export const startLight = (patch: Partial<DealLight> = {}): DealLight => ({
  rule: 'START_PLAN', state: 'yellow', since: '2024-10-31', dueOn: '2024-10-31', litOn: '2024-11-01', message: '约定 2024-10-31 开工，已逾期 22 天，规则 START_PLAN',
  facts: { agreedStartOn: '2024-10-31', threshold: 0, unit: 'months' }, ...patch,
});

/** An entry of the stage log; the deal was moved from talks to the contract. */
export const logEntry = (patch: Partial<DealFacts['stageLog'][number]> = {}): DealFacts['stageLog'][number] => ({
  id: 'l1', event: 'move', undone: false, fromStage: 'talks', toStage: 'contract', fromStatus: 'active', toStatus: 'active', enteredOn: '2024-06-08', at: '2024-06-08T08:00:00Z', by: '科室负责人',
  reason: null, reasonCode: null, overridden: false, unmet: [], days: 3, ...patch,
});
