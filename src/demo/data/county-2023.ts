import type { DemoDeal, DemoReport } from './demo-types.js';
import { SAMPLE_DAY } from './units.js';

const day = (text: string): string => `${text}${SAMPLE_DAY}`;

/** Two of the 27 that moved into the park in the period. */
const SETTLED: readonly DemoDeal[] = [
  { key: 's1-feishang', name: '飞尚新型电池产业园', investor: '飞尚', industry: '3841', content: day('新型电池产业园，已入驻园区'), source: 'chain', registeredOn: '2023-02-14', stage: 'contract', on: '2023-05-18' },
  { key: 's1-food', name: '中国（绿溪）优食谷国际食品产业城', industry: '14', content: day('食品产业城，已入驻园区'), source: 'chain', registeredOn: '2023-02-20', stage: 'contract', on: '2023-06-09' },
];

/** Three of some twenty in talks, about 9 billion yuan together; none has an amount of its own in the report. */
const IN_TALKS: readonly DemoDeal[] = [
  { key: 's1-zhoudachu', name: '周大厨农副产品精深加工及贸易', investor: '周大厨', industry: '13', content: day('农副产品精深加工及贸易'), source: 'visitOut', secrecy: 2, registeredOn: '2023-07-06', stage: 'talks', on: '2023-08-18', visit: 's1-v-zhoudachu' },
  { key: 's1-herbs', name: '西北道地药材集散中心', kind: 'commercial', industry: '51', content: day('药材集散'), source: 'chamber', registeredOn: '2023-05-24', stage: 'talks', on: '2023-06-12' },
  { key: 's1-shoes', name: '外贸服装运动鞋生产基地', industry: '18', content: day('外贸服装与运动鞋'), source: 'exhibition', registeredOn: '2023-03-15', stage: 'talks', on: '2023-05-05' },
];

const FINISHED = [
  ['s1-anjina', '安吉纳', null, '2023-07-14'], ['s1-jinxintai', '锦鑫泰', null, '2023-06-30'], ['s1-xinminghao', '鑫鸣灏', null, '2023-08-11'],
  ['s1-liangwo', '良沃屠宰', '135', '2023-08-25'], ['s1-taiwoxiang', '台沃香', '13', '2023-07-28'],
] as const;
const ON_TRIAL = [['s1-zhuokong', '卓控', '2023-08-04'], ['s1-weisheng', '伟晟环保', '2023-08-16'], ['s1-huicheng', '惠程科技', '2023-08-23']] as const;
const INSTALLING = [['s1-yihong', '亿鸿展盛', '2023-04-18'], ['s1-zhenqin', '臻秦', '2023-05-09'], ['s1-yihejunmei', '亿和君美', '2023-05-23']] as const;

const plants: readonly DemoDeal[] = [
  ...FINISHED.map(([key, investor, industry, on]): DemoDeal => ({
    key, name: `${investor}项目`, investor, content: day('已建成投产'), source: 'visitIn', registeredOn: '2023-01-09', stage: 'production', on, ...(industry ? { industry } : {}),
  })),
  ...ON_TRIAL.map(([key, investor, on]): DemoDeal => ({ key, name: `${investor}项目`, investor, content: day('正在试生产'), source: 'visitIn', registeredOn: '2023-01-16', stage: 'completion', on })),
  ...INSTALLING.map(([key, investor, on]): DemoDeal => ({ key, name: `${investor}项目`, investor, content: day('正在安装调试设备'), source: 'visitIn', registeredOn: '2023-01-30', stage: 'construction', on })),
];

/** Standard plants under construction, 400 000 m² together. */
const CARRIERS: readonly DemoDeal[] = (
  [['s1-packaging', '中国西部食品包装产业园'], ['s1-wuhou', '武侯智谷智能制造产业园'], ['s1-qingdong', '青东标准厂房三期'], ['s1-agri', '现代农业产业园']] as const
).map(([key, name]) => ({ key, name, kind: 'carrier', content: day('标准厂房在建，四个载体合计 40 万平方米'), source: 'superior', registeredOn: '2023-01-31', stage: 'construction', on: '2023-03-20' }));

/** 某县工业园区 2023 年: January to August. */
export const COUNTY_2023: DemoReport = {
  key: 's1', periodStart: '2023-01-01', periodEnd: '2023-08-31',
  deals: [...SETTLED, ...IN_TALKS, ...plants, ...CARRIERS],
  signings: [],
  visits: [
    { key: 's1-v-zhoudachu', direction: 'out', visitedOn: '2023-07-06', location: '成都', participants: ['招商一组招商专员岗'], companies: ['周大厨'], investors: 3, summary: '对接农副产品精深加工，企业提出冷链与原料基地要求。（示例）' },
    { key: 's1-v-zhoudachu-2', direction: 'in', visitedOn: '2023-08-18', location: '示例城东园区', leaders: ['招商局局长岗'], participants: ['招商一组招商专员岗'], companies: ['周大厨'], kind: 'inspection', time: '10:00', intention: 'b', investors: 4, summary: '企业来园看标准厂房，商谈租金与用工。（示例）', next: { action: '寄送标准厂房租赁方案', dueOn: '2023-09-22' } },
    { key: 's1-v-feishang', direction: 'out', visitedOn: '2023-02-14', location: '深圳', leaders: ['招商局局长岗'], participants: [], companies: ['飞尚'], kind: 'discussion', intention: 'b', investors: 5, summary: '围绕新能源电池补链上门对接。（示例）' },
    { key: 's1-v-anjina', direction: 'aftercare', visitedOn: '2023-08-08', location: '示例沿江园区', participants: ['项目驻企联络员岗'], companies: ['安吉纳', '鑫鸣灏'], issues: [{ category: 'labour', content: '旺季缺熟练工。（示例）' }, { category: 'energy', content: '希望执行峰谷电价。（示例）' }], investors: 2, summary: '驻企联络：核对投产后的用工与用电。（示例）' },
    { key: 's1-v-huicheng', direction: 'aftercare', visitedOn: '2023-08-23', location: '示例沿江园区', participants: ['项目驻企联络员岗'], companies: ['惠程科技', '伟晟环保'], issues: [{ category: 'environment', content: '环保验收材料反复补正。（示例）' }], investors: 3, summary: '了解试生产情况，协调环保验收。（示例）' },
  ],
};
