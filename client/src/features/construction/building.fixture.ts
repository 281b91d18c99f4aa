import type { PermitRowFragment, ProgressRowFragment } from '../../gql/graphql';
import { untouched } from './permits/permit-kinds';
import type { BuiltDeal } from './use-building';

export const permitRow = (kind: PermitRowFragment['kind'], patch: Partial<PermitRowFragment> = {}): PermitRowFragment => ({ ...untouched(kind), byDefault: true, ...patch });

export const progressRow = (month: string, patch: Partial<ProgressRowFragment> = {}): ProgressRowFragment => ({
  id: month, month, percent: '35.00', invested: '5000000.00', investedTotal: '20000000.00', done: '主体封顶', problems: null, nextSteps: null, reportedBy: '招商专员岗', reportedOn: `${month}-20`, version: 1, files: [], ...patch,
});

/** A deal that is being built, for specs. */
export const builtDeal = (patch: Partial<BuiltDeal> = {}): BuiltDeal => ({
  id: 'd1', name: '紧固件项目', viewerCan: ['recordPermit', 'reportProgress', 'saveStatistics', 'enterStatistics'], totalInvestment: '80000000.00', company: null,
  permits: [permitRow('filing', { id: 'p1', version: 1, state: 'issued', appliedOn: '2024-03-01', issuedOn: '2024-03-05', number: '2403-450000' }), permitRow('environment'), permitRow('energy', { id: 'p3', version: 2, needed: false, state: 'notNeeded', note: '年能耗不足 1000 吨' })],
  progressReports: [progressRow('2024-05')],
  progressState: { owedMonth: '2024-06', dueOn: '2024-06-25', overdue: true, percent: '35.00', investedTotal: '20000000.00', timePercent: '50.2', gap: '-15.2' },
  statistics: {
    filingEntity: null, filingOn: null, filingTotal: null, contractEntity: null, contractOn: null, applicationEntity: null, applicationTotal: null, siteStage: null, photos: [], enteredOn: null,
    version: 0, due: true, route: 'onLine', ready: false, findings: [],
  },
  ...patch,
});
