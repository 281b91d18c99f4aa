import type { DemoDeal, DemoReport } from './demo-types.js';
import { SAMPLE_DAY, yi } from './units.js';

const day = (text: string): string => `${text}${SAMPLE_DAY}`;
const ROAD = { kind: 'infrastructure', source: 'superior', bound: 'about' } as const;
const PLANT = { kind: 'industry', bound: 'about' } as const;

const INFRASTRUCTURE: readonly DemoDeal[] = [
  { key: 's0-jinhan', name: '津邯高速扩容工程', ...ROAD, amount: yi('80'), content: day('高速公路扩容，工程量完成 85%'), registeredOn: '2024-01-08', stage: 'construction', on: '2024-02-20' },
  { key: 's0-jinshi', name: '津石高速', ...ROAD, amount: yi('59'), content: day('高速公路新建，至九月底累计完成投资 37.4 亿元；原报告所写完成率 68% 与金额不符，按金额为 63.4%'), registeredOn: '2024-01-08', stage: 'construction', on: '2024-02-26' },
  { key: 's0-coastal', name: '沿海高速支线', ...ROAD, amount: yi('45'), content: day('前期工作：通道选址等支撑性专题已编制'), registeredOn: '2024-02-19', stage: 'review', on: '2024-06-14' },
  { key: 's0-weijing', name: '维景大道', ...ROAD, amount: yi('30'), content: day('全长 42 公里，已建成通车'), registeredOn: '2024-01-08', stage: 'completion', on: '2024-08-30' },
  { key: 's0-sewage', name: '大港产业园污水处理厂一期', ...ROAD, amount: yi('16'), content: day('已基本具备通水条件，预计十月底正式通水'), registeredOn: '2024-01-15', stage: 'completion', on: '2024-09-27' },
  { key: 's0-ecocity', name: '中铁世界生态城启动区核心区基础设施', ...ROAD, amount: yi('13'), content: day('启动区基础设施，工程量完成 85%'), registeredOn: '2024-01-15', stage: 'construction', on: '2024-03-11' },
];

const UNDER_WAY: readonly DemoDeal[] = [
  { key: 's0-zhuolang', name: '卓朗工业城一期', ...PLANT, investor: '卓朗', industry: '39', amount: yi('58'), content: day('工业城一期，已竣工投产'), source: 'visitIn', registeredOn: '2024-01-10', stage: 'production', on: '2024-08-16' },
  {
    key: 's0-renwei', name: '仁微电子项目', ...PLANT, investor: '仁微电子', industry: '39', amount: yi('30'), content: day('电子制造，正在施工'), source: 'chain',
    registeredOn: '2024-01-22', stage: 'construction', on: '2024-05-10', phases: [{ name: '一期', content: '一期厂房已封顶', stage: 'construction', on: '2024-05-10' }],
  },
  { key: 's0-greatwall', name: '长城汽车整车项目', ...PLANT, investor: '长城汽车', industry: '361', amount: yi('30'), content: day('整车制造，车间生产线安装中'), source: 'superior', registeredOn: '2024-01-16', stage: 'construction', on: '2024-03-28' },
  {
    key: 's0-lenovo', name: '联想创新产业园项目', ...PLANT, investor: '联想', industry: '39', amount: yi('60'), content: day('创新产业园，一期基建已完成'), source: 'chain',
    registeredOn: '2024-01-12', stage: 'construction', on: '2024-03-05', phases: [{ name: '一期', content: '一期基建工程已完成', stage: 'completion', on: '2024-09-20' }],
  },
  { key: 's0-phoenix', name: '凤凰国际商业综合体', kind: 'commercial', bound: 'about', industry: 'F', amount: yi('20'), content: day('商业综合体，已开工'), source: 'visitIn', registeredOn: '2024-03-04', stage: 'construction', on: '2024-07-18' },
  { key: 's0-jinko', name: '晶科能源光伏产业基地', ...PLANT, investor: '晶科能源', industry: '3825', amount: yi('30'), content: day('光伏产业基地，正在建设'), source: 'chain', registeredOn: '2024-02-05', stage: 'construction', on: '2024-06-03' },
];

/** Named in the report as attracted in the period, without amounts. */
const ATTRACTED: readonly DemoDeal[] = [
  { key: 's0-cofco', name: '中粮种养结合', investor: '中粮', industry: 'A', content: day('种养结合循环农业'), source: 'online', registeredOn: '2024-03-18', stage: 'contract', on: '2024-06-27' },
  { key: 's0-hans', name: '大族激光智慧装备', investor: '大族激光', industry: '35', content: day('激光智慧装备制造'), source: 'chain', registeredOn: '2024-04-09', stage: 'contract', on: '2024-07-30', visit: 's0-v-laser' },
  { key: 's0-meiyou', name: '美优纸业', investor: '美优纸业', industry: '22', content: day('造纸和纸制品'), source: 'investorReferral', registeredOn: '2024-04-22', stage: 'contract', on: '2024-08-12' },
  { key: 's0-jinzhong', name: '金钟机械', investor: '金钟机械', industry: '34', content: day('机械制造'), source: 'investorReferral', registeredOn: '2024-05-13', stage: 'contract', on: '2024-09-05' },
];

/** Encouraged to grow: 增资扩产 leads. */
const EXPANSIONS: readonly DemoDeal[] = [
  { key: 's0-zhengwei', name: '正威玉石博物馆提升', kind: 'commercial', investor: '正威玉石博物馆', industry: 'R', content: day('扩大规模、提档升级'), source: 'expansion', registeredOn: '2024-07-08' },
  { key: 's0-luopu', name: '洛浦陶瓷扩产', investor: '洛浦陶瓷', industry: '307', content: day('扩大规模、提档升级'), source: 'expansion', registeredOn: '2024-07-22' },
  { key: 's0-yadea', name: '雅迪电动车扩产', investor: '雅迪电动车', industry: '3770', content: day('扩大规模、提档升级'), source: 'expansion', registeredOn: '2024-08-19' },
  { key: 's0-meiyou-more', parent: 's0-meiyou', nature: 'expansion', name: '美优纸业扩产', investor: '美优纸业', industry: '22', content: day('扩大规模、提档升级'), source: 'expansion', registeredOn: '2024-09-09' },
];

/** 县区工业园区 2024 年第三季度: January to September. */
export const COUNTY_2024_Q3: DemoReport = {
  key: 's0', periodStart: '2024-01-01', periodEnd: '2024-09-30',
  deals: [...INFRASTRUCTURE, ...UNDER_WAY, ...ATTRACTED, ...EXPANSIONS],
  signings: [],
  visits: [
    { key: 's0-v-laser', direction: 'out', visitedOn: '2024-04-09', location: '深圳', leaders: ['招商局局长岗'], participants: ['招商一组招商专员岗'], companies: ['大族激光'], intention: 'a', investors: 4, summary: '上门对接激光智慧装备项目，企业介绍装备产能与选址要求。（示例）' },
    { key: 's0-v-cofco', direction: 'online', visitedOn: '2024-03-18', location: '视频会议', participants: ['招商一组招商专员岗'], companies: ['中粮'], investors: 3, summary: '视频招商：介绍农业用地与产业配套，企业对种养结合感兴趣。（示例）' },
    { key: 's0-v-phoenix', direction: 'in', visitedOn: '2024-05-21', location: '示例县', leaders: ['分管招商副县长岗', '招商局局长岗'], participants: [], companies: ['联想', '卓朗'], kind: 'promotion', investors: 12, summary: '邀请链上企业来县考察园区，座谈配套与用工。（示例）' },
    { key: 's0-v-meiyou', direction: 'in', visitedOn: '2024-06-12', location: '示例城东园区', participants: ['招商一组招商专员岗'], companies: ['美优纸业'], investors: 5, summary: '以商招商：由在园企业引荐来访，实地看地。（示例）' },
    { key: 's0-v-yadea', direction: 'aftercare', visitedOn: '2024-08-19', location: '示例城东园区', participants: ['包联干部岗'], companies: ['雅迪电动车'], issues: [{ category: 'finance', content: '扩产缺流动资金贷款。（示例）' }], investors: 2, summary: '走访企业，了解扩产意愿与融资需求。（示例）', next: { action: '对接“信易贷”并回访', dueOn: '2024-09-20' } },
    { key: 's0-v-luopu', direction: 'aftercare', visitedOn: '2024-07-22', location: '示例沿江园区', participants: ['包联干部岗'], companies: ['洛浦陶瓷'], issues: [{ category: 'energy', content: '扩产所需天然气指标不足。（示例）' }], investors: 2, summary: '走访企业，核对用能与扩产计划。（示例）' },
    { key: 's0-v-jinzhong', direction: 'out', visitedOn: '2024-09-03', location: '天津', leaders: ['招商局局长岗'], participants: [], companies: ['金钟机械'], kind: 'call', intention: 'a', results: '签约文本基本商定', investors: 3, summary: '赴企业总部商定签约文本。（示例）' },
  ],
};
