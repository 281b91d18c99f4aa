import type { DemoVisit } from './demo-types.js';

/** A visit of the last days before the demo was loaded. */
export interface RecentVisit extends Omit<DemoVisit, 'key' | 'visitedOn' | 'next'> {
  daysAgo: number;
  next?: { action: string; dueIn: number };
}

/**
 * The reports end with last month; whoever opens the log, the calendar or the plan of a visit today should find the
 * present weeks in them. Only companies that do not exist are visited: no report tells of these days.
 */
export const RECENT_VISITS: readonly RecentVisit[] = [
  { daysAgo: 9, direction: 'out', kind: 'call', time: '10:00', location: '东莞', place: 'dongguan', leaders: ['招商局局长岗'], participants: ['驻东莞招商组组长岗'], companies: ['甲乙丙五金集团有限公司'], intention: 'b', investors: 3, summary: '拜访集团总部，了解紧固件板块外迁计划与选址要求。（示例数据）' },
  { daysAgo: 5, direction: 'in', kind: 'inspection', time: '14:30', location: '示例城东园区', leaders: ['分管招商副县长岗'], participants: ['招商一组招商专员岗'], companies: ['甲乙丙五金集团有限公司', '丁戊己紧固件有限公司'], intention: 'a', investors: 6, summary: '集团投资团队来县考察标准厂房和污水处理能力，座谈用电与用工。（示例数据）', next: { action: '把电价和厂房租金测算发给企业', dueIn: 2 } },
  { daysAgo: 3, direction: 'online', kind: 'video', time: '16:00', location: '视频会议', participants: ['招商一组招商专员岗'], companies: ['丁戊己紧固件有限公司'], investors: 2, summary: '视频核对设备清单与厂房层高、承重要求。（示例数据）' },
  { daysAgo: 1, direction: 'aftercare', kind: 'call', time: '09:30', location: '示例沿江园区', participants: ['包联干部岗'], companies: ['庚辛壬新材料有限公司'], issues: [{ category: 'labour', content: '停产改造期间熟练工流失，复产缺操作工约 20 人。（示例数据）' }], investors: 2, summary: '走访企业，了解产线改造进度与复产用工。（示例数据）' },
];
