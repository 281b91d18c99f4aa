import type { PlanMilestones, RecordMilestone, RecordPermit, ReportProgress, SaveStatistics } from '../../modules/construction/index.js';
import { yi } from './units.js';

/** What is built of one deal: days in the calendar of its report, months by a day in them. */
export interface DemoWork {
  deal: string;
  commencedOn?: string;
  /** Does it take the deal along, or does it stand where the report put it? */
  advance?: boolean;
  milestones?: readonly Pick<RecordMilestone, 'kind' | 'on' | 'evidence'>[];
  permits?: readonly Omit<RecordPermit, 'dealId' | 'expectedVersion' | 'fileIds'>[];
  plans?: readonly { kind: PlanMilestones['plans'][number]['kind']; plannedOn: string }[];
  reports?: readonly (Omit<ReportProgress, 'dealId' | 'month' | 'expectedVersion' | 'fileIds' | 'clientMutationId'> & { day: string; photo?: number })[];
  statistics?: Omit<SaveStatistics, 'dealId' | 'expectedVersion' | 'photoIds'> & { photos: readonly number[]; enteredOn?: string };
}

const PERMIT = '示例-许可-';
const registered = (on: string): NonNullable<DemoWork['milestones']>[number] => ({ kind: 'registration', on, evidence: '营业执照（示例数据）' });

/** Cumulated sums and shares of 津石高速 and 津邯高速 are the report's; all else is made up and says so. */
export const WORKS: readonly DemoWork[] = [
  {
    deal: 's2-ganfeng', milestones: [registered('2024-06-03')],
    permits: [{ kind: 'filing', handler: 'park', appliedOn: '2024-06-05', acceptedOn: '2024-06-05', issuedOn: '2024-06-06', number: `${PERMIT}备案-01` }],
  },
  {
    deal: 's2-ganfeng-1', commencedOn: '2024-08-15', advance: true,
    permits: [
      { kind: 'environment', handler: 'joint', appliedOn: '2024-06-12', acceptedOn: '2024-06-14', issuedOn: '2024-07-10', number: `${PERMIT}环评-01` },
      { kind: 'construction', handler: 'joint', appliedOn: '2024-08-01', acceptedOn: '2024-08-02', issuedOn: '2024-08-12', number: `${PERMIT}施工-01` },
      { kind: 'drainage', handler: 'park', appliedOn: '2024-07-15', acceptedOn: '2024-07-16', issuedOn: '2024-07-22', validUntil: '2024-09-22', number: `${PERMIT}排水-01`, note: '临时排水许可（示例）' },
    ],
    plans: [{ kind: 'statistics', plannedOn: '2024-10-15' }, { kind: 'aboveScale', plannedOn: '2026-12-31' }, { kind: 'capacity', plannedOn: '2027-12-31' }],
    reports: [
      { day: '2024-08-20', percent: '6', invested: yi('1.4'), done: '桩基施工过半，临建完成（示例）', nextSteps: '主厂房承台施工', photo: 10 },
      { day: '2024-09-20', percent: '18', invested: yi('2.6'), done: '主厂房基础完成，钢结构进场（示例）', problems: '施工用电容量不足', nextSteps: '钢结构吊装', photo: 40 },
    ],
    statistics: {
      filingEntity: '示例锂电新材料有限公司', filingOn: '2024-06-06', filingTotal: yi('20'), contractEntity: '示例锂电新材料有限公司', contractOn: '2024-07-20', applicationEntity: '示例锂电新材料有限公司',
      applicationTotal: yi('20'), siteStage: 'mainStructure', photos: [40, 45],
    },
  },
  {
    deal: 's2-chalco', milestones: [registered('2024-06-05'), { kind: 'landApplication', on: '2024-06-25', evidence: '用地报批件受理通知（示例数据）' }],
    permits: [
      { kind: 'filing', handler: 'park', appliedOn: '2024-06-07', acceptedOn: '2024-06-07', issuedOn: '2024-06-10', number: `${PERMIT}备案-02` },
      { kind: 'environment', handler: 'joint', appliedOn: '2024-08-20', acceptedOn: '2024-08-26' },
      { kind: 'energy', handler: 'joint', appliedOn: '2024-09-10' },
      { kind: 'occupationalHealth', needed: false, note: '并入安全条件论证（示例）' },
    ],
  },
  { deal: 's2-minmetals', milestones: [registered('2024-05-14')] },
  {
    deal: 's0-jinshi', commencedOn: '2024-02-26', advance: false,
    reports: [{ day: '2024-09-20', percent: '63.4', invested: yi('2.1'), investedBefore: yi('35.3'), done: '至九月底累计完成投资 37.4 亿元', nextSteps: '路面工程', photo: 75 }],
    statistics: {
      filingEntity: '示例高速公路建设有限公司', filingOn: '2024-01-10', filingTotal: yi('59'), contractEntity: '示例高速公路建设有限公司', contractOn: '2024-02-01', applicationEntity: '示例高速公路建设有限公司',
      applicationTotal: yi('59'), siteStage: 'mainStructure', photos: [70, 75], enteredOn: '2024-03-20',
    },
  },
  {
    deal: 's0-jinhan', commencedOn: '2024-02-20', advance: false, reports: [{ day: '2024-08-20', percent: '83', invested: yi('3'), investedBefore: yi('62'), done: '扩容段路基基本完成（示例）', photo: 80 }],
    statistics: { filingEntity: '示例扩容工程有限公司', filingOn: '2024-02-10', filingTotal: yi('80'), contractEntity: '示例扩容工程公司', contractOn: '2024-02-01', applicationTotal: yi('78'), siteStage: 'mainStructure', photos: [80] },
  },
];
