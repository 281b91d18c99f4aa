import type { DemoDeal, DemoReport } from './demo-types.js';
import { SAMPLE_DAY, wan } from './units.js';

const day = (text: string): string => `${text}${SAMPLE_DAY}`;

/** Seven firms of Dongguan, 31 000 万元 together, one framework agreement of 2020-05-16. */
export const FASTENERS = [
  { key: 's4-xingkexing', investor: '东莞市兴科兴五金制品有限公司', amount: wan('8000') },
  { key: 's4-boyite', investor: '东莞市伯亿特五金制品有限公司', amount: wan('5000') },
  { key: 's4-jinqi', investor: '东莞市金錤五金制品有限公司', amount: wan('5000') },
  { key: 's4-shouhong', investor: '东莞市首宏五金制品有限公司', amount: wan('4000') },
  { key: 's4-huayue', investor: '东莞市华钺五金制品有限公司', amount: wan('3000') },
  { key: 's4-jinming', investor: '东莞市锦铭五金制品有限公司', amount: wan('3000') },
  { key: 's4-shenghe', investor: '东莞市晟合五金制品有限公司', amount: wan('3000') },
] as const;

const EVENT = '示例县（东莞）五金产业投资合作签约会';

const short = (investor: string): string => investor.replace(/^东莞市|五金制品有限公司$/g, '');

const fasteners = FASTENERS.map(({ key, investor, amount }): DemoDeal => ({
  key, name: `${short(investor)}特种钢紧固件项目`, investor, industry: '3482', amount, content: '特种钢紧固件，拟入驻城西园区', source: 'visitOut', place: 'dongguan', fundOrigin: 'otherProvince', nature: 'newBuild',
  registeredOn: '2020-04-22', visit: 's4-v-dongguan', assessment: { on: '2020-04-28', text: '产品符合金属精加工方向，投资方组团转移，跟进（示例）' },
}));

const PLANTS: readonly DemoDeal[] = [
  { key: 's4-hujian', name: '虎鹰建材粉磨项目', investor: '虎鹰建材', industry: '30', content: day('市级重点；消防审批、围墙和搅拌站基础已完成'), source: 'visitIn', registeredOn: '2020-01-06', stage: 'construction', on: '2020-03-16' },
  { key: 's4-yufeng', name: '年产 2 万吨油漆易地搬迁技改', investor: '广西柳州鱼峰制漆股份有限公司', industry: '2641', content: day('市级重点；主车间基本完成，办公楼封顶'), source: 'expansion', nature: 'relocation', registeredOn: '2020-01-06', stage: 'construction', on: '2020-02-24' },
  { key: 's4-metalpark', name: '金属精加工产业园（创业创新基地、孵化中心、标准厂房）', kind: 'carrier', content: '规划设计方案通过规委会审议，正在融资洽谈', source: 'superior', registeredOn: '2020-01-13', stage: 'review', on: '2020-04-17' },
  {
    key: 's4-xinneng', name: '鑫能生物质发电厂（原项目）', investor: '鑫能生物质发电厂（示例）', industry: '4417', content: day('资产经司法拍卖由北京中环国投公司竞得'), source: 'visitIn', registeredOn: '2016-03-01', stage: 'production', on: '2017-06-30',
    turns: [{ status: 'terminated', on: '2019-11-29', reasonCode: 'other', note: '停产，资产经司法拍卖处置，转入二次招商（示例日期）' }],
  },
  { key: 's4-biomass', parent: 's4-xinneng', name: '生物质发电项目（二次招商）', investor: '北京中环国投公司', industry: '4417', content: '竞得原鑫能生物质发电厂后重启，设备重置基本完成，六月底试产', source: 'secondAttraction', registeredOn: '2020-01-20', stage: 'completion', on: '2020-06-30' },
];

const LEADS: readonly DemoDeal[] = (
  [['s4-nev', '新能源汽车配套', '36', '2020-05-25'], ['s4-sheet', '汽车新板材', '33', '2020-06-08'], ['s4-snack', '食品加工', '14', '2020-06-15']] as const
).map(([key, name, industry, registeredOn]) => ({ key, name: `${name}（委托招商线索）`, industry, content: day('经委托招商机构对接'), source: 'agent', place: 'shanghai', registeredOn }));

/** 县工业区 2020 年上半年: January to June. */
export const COUNTY_2020_H1: DemoReport = {
  key: 's4', periodStart: '2020-01-01', periodEnd: '2020-06-30',
  deals: [...fasteners, ...PLANTS, ...LEADS],
  events: [{ name: EVENT, heldOn: '2020-05-16', level: 'county', venue: '东莞', note: '七家企业签订投资框架协议，投资合计 31000 万元' }],
  signings: [
    { kind: 'framework', title: '特种钢紧固件项目投资框架协议', number: '示例-框架-01', signedOn: '2020-05-16', place: '东莞', expiresOn: '2020-11-16', event: EVENT, parties: [{ side: 'government', name: '示例县人民政府' }, ...FASTENERS.map(({ investor }) => ({ side: 'investor' as const, name: investor }))], deals: FASTENERS.map(({ key, amount }) => ({ deal: key, amount })) },
  ],
  visits: [
    { key: 's4-v-dongguan', direction: 'out', visitedOn: '2020-04-22', location: '东莞', leaders: ['分管招商副县长岗', '招商局局长岗'], participants: ['驻东莞招商组组长岗'], companies: FASTENERS.map(({ investor }) => investor), kind: 'discussion', time: '09:30', intention: 'a', amount: wan('31000'), investors: 11, place: 'dongguan', summary: '县政府带队外出招商，对接不锈钢产业转移，七家企业有意组团入园。（示例日期）' },
    { key: 's4-v-signing', direction: 'out', visitedOn: '2020-05-16', location: '东莞', leaders: ['分管招商副县长岗', '招商局局长岗'], participants: ['驻东莞招商组组长岗'], companies: FASTENERS.map(({ investor }) => investor), kind: 'signing', onSite: false, time: '15:00', intention: 'a', amount: wan('31000'), results: '签订投资框架协议', investors: 14, place: 'dongguan', summary: '与七家企业签订投资框架协议，投资合计 3.1 亿元。', next: { action: '逐家落实正式合同文本与用地需求', dueOn: '2020-07-17' } },
    { key: 's4-v-hunan', direction: 'out', visitedOn: '2020-06-10', location: '长沙', participants: ['招商一组招商专员岗'], companies: ['湖南食品加工企业（示例）'], kind: 'exhibition', intention: 'c', investors: 6, summary: '外出对接湖南地区食品加工产业。（示例）' },
    { key: 's4-v-agent', direction: 'online', visitedOn: '2020-05-25', location: '视频会议', participants: ['驻上海招商组组长岗'], companies: ['上海东方龙商务公司'], investors: 2, place: 'shanghai', summary: '与委托招商机构梳理新能源汽车配套、汽车新板材、食品加工线索。（示例日期）' },
    { key: 's4-v-biomass', direction: 'aftercare', visitedOn: '2020-06-30', location: '示例沿江园区', participants: ['项目领办员岗'], companies: ['北京中环国投公司'], kind: 'call', investors: 3, summary: '领办项目：现场确认试产。' },
  ],
};
