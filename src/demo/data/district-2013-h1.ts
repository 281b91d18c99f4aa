import type { DemoDeal, DemoReport } from './demo-types.js';
import { SAMPLE_DAY, yi } from './units.js';

const day = (text: string): string => `${text}${SAMPLE_DAY}`;
const PUBLIC = { source: 'superior' } as const;

const PLANTS: readonly DemoDeal[] = [
  { key: 's3-xinwang', name: '鑫旺金属二期', investor: '鑫旺金属', industry: '32', content: day('扩建升级'), source: 'expansion', registeredOn: '2013-01-21', stage: 'talks', on: '2013-03-12' },
  { key: 's3-mingsheng', name: '明盛实业扩建', investor: '明盛实业', content: day('扩建升级'), source: 'expansion', registeredOn: '2013-02-18', stage: 'talks', on: '2013-04-22' },
  { key: 's3-bangwei', name: '邦威家居扩建', investor: '邦威家居', industry: '21', content: day('扩建升级'), source: 'expansion', registeredOn: '2013-03-05', stage: 'talks', on: '2013-05-27' },
  { key: 's3-led', name: '量一光电项目', investor: '量一光电公司', industry: '3975', content: day('半导体照明，上半年竣工'), source: 'visitIn', registeredOn: '2013-01-07', stage: 'completion', on: '2013-05-31' },
  { key: 's3-display', name: '量一显示项目', investor: '量一显示科技有限公司', industry: '397', content: day('显示器件，上半年新开工'), source: 'investorReferral', registeredOn: '2013-01-28', stage: 'construction', on: '2013-04-08' },
  { key: 's3-yijiantong', name: '一键通电子项目', investor: '一键通公司', industry: '39', content: day('上半年新开工；原报告又列入试投产名单，待核实'), source: 'visitIn', registeredOn: '2013-01-28', stage: 'construction', on: '2013-03-25' },
  { key: 's3-glass', name: '华能工业园钢化玻璃扩建', industry: '30', content: day('计划扩建，新能源玻璃'), source: 'expansion', registeredOn: '2013-05-13' },
];

const BUILDINGS: readonly DemoDeal[] = [
  { key: 's3-complex', name: '城市综合体', kind: 'commercial', ...PUBLIC, industry: 'K', content: day('建筑面积约 8 万平方米，23 层，已开工'), registeredOn: '2013-02-04', stage: 'construction', on: '2013-05-16' },
  { key: 's3-sewage', name: '综合污水处理厂一期', kind: 'infrastructure', ...PUBLIC, amount: yi('1.2'), content: day('日处理 1 万吨，土建完成 80%，主体七月底竣工，年底投入运行'), registeredOn: '2013-01-04', stage: 'construction', on: '2013-02-25' },
  { key: 's3-pipes', name: '污水处理厂配套管网', kind: 'infrastructure', ...PUBLIC, amount: yi('0.4'), content: day('八月份可启动'), registeredOn: '2013-04-15', stage: 'review', on: '2013-06-17' },
  { key: 's3-road', name: '园区快速通道', kind: 'infrastructure', ...PUBLIC, amount: yi('0.15'), content: day('一级公路 1.968 公里，路基土方完成 90%，预计九月底竣工、十月通车'), registeredOn: '2013-01-04', stage: 'construction', on: '2013-03-04' },
  { key: 's3-facades', name: '园区立面改造', kind: 'infrastructure', ...PUBLIC, amount: yi('0.15'), content: '六月底启动', registeredOn: '2013-04-02', stage: 'construction', on: '2013-06-30' },
  { key: 's3-housing', name: '公租房 800 套和家庭公寓 200 套', kind: 'facility', ...PUBLIC, content: day('公租房竣工 300 余套'), registeredOn: '2013-01-04', stage: 'construction', on: '2013-02-20' },
  { key: 's3-service', name: '园区职工服务中心', kind: 'facility', ...PUBLIC, content: day('3.3 万平方米，招投标中'), registeredOn: '2013-03-18', stage: 'review', on: '2013-06-05' },
  { key: 's3-offices', name: '园区办公楼及 30 亩配套用地', kind: 'facility', ...PUBLIC, content: day('启动建设'), registeredOn: '2013-03-18', stage: 'construction', on: '2013-06-20' },
];

/** 区工业园区 2013 年上半年: January to June. */
export const DISTRICT_2013_H1: DemoReport = {
  key: 's3', periodStart: '2013-01-01', periodEnd: '2013-06-30', deals: [...PLANTS, ...BUILDINGS], signings: [],
  visits: [
    { key: 's3-v-bangwei', direction: 'aftercare', visitedOn: '2013-05-27', location: '示例沿江园区', participants: ['招商一组招商专员岗'], companies: ['邦威家居'], issues: [{ category: 'land', content: '扩建需新增用地约 20 亩。（示例）' }], investors: 2, summary: '帮用地：核对扩建选址。（示例）' },
    { key: 's3-v-display', direction: 'aftercare', visitedOn: '2013-06-06', location: '示例城东园区', participants: ['招商一组招商专员岗'], companies: ['量一显示科技有限公司', '量一光电公司'], issues: [{ category: 'labour', content: '两家企业合计缺普工百余人。（示例）' }], investors: 3, summary: '帮招工：收集用工缺口。（示例）', next: { action: '反馈招工对接结果', dueOn: '2013-07-22' } },
  ],
};
