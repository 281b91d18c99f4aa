import type { ExtendClock, SetGate, SetLight } from '../../modules/deals/index.js';
import type { SaveView } from '../../modules/saved-views/index.js';
import { wan, yi } from './units.js';

/** Views of all three kinds; `owner` is who saved it. Days are named by what they are to today, so that a view means the same next month. */
export const VIEWS: readonly (Pick<SaveView, 'name' | 'audience' | 'query'> & { owner: 'officer' | 'head' | 'leader' })[] = [
  { name: '本月签约', audience: 'department', query: 'enteredStage=contract&enteredIn=month', owner: 'head' },
  { name: '上月签约', audience: 'department', query: 'enteredStage=contract&enteredIn=lastMonth', owner: 'head' },
  { name: '黄灯红灯', audience: 'department', query: 'lights=yellow,red', owner: 'head' },
  { name: '我的红灯', audience: 'mine', query: 'light=red&mine=true', owner: 'officer' },
  { name: '全县重点项目', audience: 'everyone', query: 'tag=%E4%B8%89%E4%B8%AA%E4%B8%80%E6%89%B9', owner: 'leader' },
];

/** What the county asks otherwise than the code does by itself. */
export const GATE: Omit<SetGate, 'organisationId' | 'expectedVersion'> = { code: 'REVIEW_MISSING', demand: 'hard', stage: 'contract', minInvestment: yi('10') };
export const LIGHT: Omit<SetLight, 'organisationId' | 'expectedVersion'> = { rule: 'REPORT', enabled: true, yellow: '1', red: '3' };

/** A clock that is paused for a reason that was approved; days from the day of loading. */
export const EXTENSIONS: readonly (Pick<ExtendClock, 'rule' | 'reason' | 'documentNumber' | 'approvedBy'> & { deal: string; daysAgo: number; untilIn: number })[] = [
  { deal: 's2-minmetals', rule: 'SIGN_LAND_NEW', daysAgo: 12, untilIn: 60, reason: '土地使用证与安全生产许可证正在办理，用地报批顺延（示例）', documentNumber: '示例府办〔延〕1号', approvedBy: '常务副县长岗' },
];

/** A framework that runs out soon; days from the day of loading, for no report tells of these days. */
export const FRAMEWORKS = [
  { deal: 's1-shoes', title: '外贸服装运动鞋生产基地投资框架协议（示例）', number: '示例-框架-02', daysAgo: 100, expiresIn: 20, amount: wan('6000') },
] as const;
