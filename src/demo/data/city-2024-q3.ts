import type { DemoDeal, DemoReport, DemoSigning } from './demo-types.js';
import { SAMPLE_DAY, wan, yi } from './units.js';

const day = (text: string): string => `${text}${SAMPLE_DAY}`;
const REVIEWED = { legalReview: '示例：审查通过', fairCompetitionReview: '示例：审查通过', fairCompetitionResult: 'compliant', legalReviewOn: '2024-04-22', fairCompetitionOn: '2024-04-23' } as const;
const EVENT = '示例市重大项目集中签约活动（示例数据）';
const government = { side: 'government', name: '示例县人民政府' } as const;

const GANFENG: DemoDeal = {
  key: 's2-ganfeng', name: '江西赣锋新型锂电池科技产业园', investor: '江西赣锋', industry: '3985', amount: yi('50'), content: '分三期建设；第一期八月份开工（示例日期，分期金额为示例）', source: 'chain',
  registeredOn: '2024-01-25', assessment: { on: '2024-02-02', text: '链上龙头，补齐正极材料环节，跟进（示例）' }, nature: 'newBuild', fundOrigin: 'otherProvince', contractedInward: yi('20'),
  phases: [
    { key: 's2-ganfeng-1', name: '一期', amount: yi('20'), content: '20 万吨磷酸铁锂正极材料（分期金额为示例）', stage: 'construction', on: '2024-08-15', assessment: { on: '2024-02-02', text: '先行启动（示例）' }, coveredOn: '2024-05-20' },
    { name: '二期', amount: yi('15'), content: '视一期投产情况商定（示例）', stage: 'talks', on: '2024-06-06', assessment: { on: '2024-06-06', text: '列入洽谈（示例）' } },
    { name: '三期', amount: yi('15'), content: '视一期投产情况商定（示例）', stage: 'talks', on: '2024-06-06', assessment: { on: '2024-06-06', text: '列入洽谈（示例）' } },
  ],
};

const DEALS: readonly DemoDeal[] = [
  {
    key: 's2-chalco', name: '中铝新材料西南智造基地', investor: '中铝新材料', industry: '3985', amount: yi('50'), content: day('年内已签约，预计十月底开工'), source: 'chain', nature: 'newBuild', fundOrigin: 'otherProvince',
    registeredOn: '2024-02-22', visit: 's2-v-chalco', assessment: { on: '2024-03-01', text: '链上龙头，符合新能源电池材料主导产业，跟进（示例）' },
    phases: [{ name: '一期', amount: yi('20'), content: '20 万吨磷酸铁锂正极材料及配套动力电池', stage: 'contract', on: '2024-05-20' }],
  },
  { key: 's2-minmetals', name: '富池县铜矿二期', investor: '中国五矿集团中南铜业', industry: '0911', content: day('环评审批备案完成、采矿权获批，安全生产许可证和土地使用证办理中'), source: 'expansion', nature: 'expansion', fundOrigin: 'otherProvince', registeredOn: '2024-01-18', stage: 'contract', on: '2024-04-26' },
  GANFENG,
];

/** Obligations and reviews are made up, as is the day of the event: the report says only that both were signed in the year. */
const SIGNINGS: readonly DemoSigning[] = [
  {
    kind: 'contract', title: '中铝新材料西南智造基地项目投资协议', number: '示例-合同-01', signedOn: '2024-05-20', place: '示例县', event: EVENT, agreedStartOn: '2024-10-31', agreedCompletionOn: '2025-12-31',
    agreedProductionOn: '2026-03-31', registrationDueOn: '2024-06-19', ...REVIEWED, breachTerms: '逾期六个月未开工的，政府有权收回土地并终止合同（示例）', deposit: wan('500'), depositDueOn: '2024-06-19', depositPaidOn: '2024-06-12',
    deals: [{ deal: 's2-chalco', amount: yi('50'), inwardAmount: yi('20') }], parties: [government, { side: 'investor', name: '中铝新材料' }, { side: 'guarantor', name: '投资方控股股东（示例）' }],
    commitments: [
      { deal: 's2-chalco', indicator: 'fixedAssets', content: '一期固定资产投资不少于 14 亿元（示例）', value: yi('14'), dueOn: '2025-12-31' },
      { deal: 's2-chalco', indicator: 'other', content: '三十日内在县注册独立法人公司（示例）', dueOn: '2024-06-19', metOn: '2024-06-05' },
    ],
    promises: [
      { deal: 's2-chalco', content: '交地时通水通电通路（示例）', favour: 'none', selective: false, organisation: 'west', dueOn: '2024-12-31' },
      { deal: 's2-chalco', content: '前三年按地方留存税收返还（示例：待清理条款）', favour: 'taxFavour', selective: true, organisation: 'bureau', dueOn: '2027-03-31' },
    ],
  },
  {
    kind: 'contract', title: '新型锂电池科技产业园项目投资合同', number: '示例-合同-02', signedOn: '2024-05-20', place: '示例县', event: EVENT, agreedStartOn: '2024-08-31', agreedCompletionOn: '2025-12-31',
    agreedProductionOn: '2026-06-30', registrationDueOn: '2024-06-19', ...REVIEWED, deals: [{ deal: 's2-ganfeng', amount: yi('50'), inwardAmount: yi('20') }], parties: [government, { side: 'investor', name: '江西赣锋' }],
    commitments: [{ deal: 's2-ganfeng', indicator: 'jobs', content: '一期投产后用工不少于 800 人（示例）', value: '800', dueOn: '2026-12-31' }],
    promises: [
      { deal: 's2-ganfeng', content: '一期用地摘牌后三十日内交付净地（示例）', favour: 'none', selective: false, organisation: 'resources', dueOn: '2024-07-31', keptOn: '2024-07-15' },
      { deal: 's2-ganfeng', content: '十月二十日前架通施工用电（示例）', favour: 'none', selective: false, organisation: 'west', dueOn: '2024-10-20' },
    ],
  },
  {
    kind: 'supplement', title: '中铝新材料西南智造基地项目补充协议', number: '示例-补充-01', addsTo: '示例-合同-01', signedOn: '2024-08-20', place: '示例县', legalReview: '示例：审查通过', legalReviewOn: '2024-08-12',
    deals: [{ deal: 's2-chalco', amount: '0' }], commitments: [{ deal: 's2-chalco', indicator: 'jobs', content: '配套动力电池线新增用工 300 人（示例）', value: '300', dueOn: '2026-06-30' }],
  },
  {
    kind: 'contract', title: '富池县铜矿二期项目投资合同', number: '示例-合同-03', signedOn: '2024-04-26', place: '示例县', agreedStartOn: '2024-12-31', agreedCompletionOn: '2026-12-31', agreedProductionOn: '2027-06-30',
    ...REVIEWED, advance: false, deals: [{ deal: 's2-minmetals', amount: yi('6') }], parties: [government, { side: 'investor', name: '中国五矿集团中南铜业' }],
    promises: [{ deal: 's2-minmetals', content: '八月底前协助办结土地使用证（示例）', favour: 'none', selective: false, organisation: 'resources', dueOn: '2024-08-31', brokenOn: '2024-09-02' }],
  },
];

/** 市工业园区 2024 年第三季度: January to September. */
export const CITY_2024_Q3: DemoReport = {
  key: 's2', periodStart: '2024-01-01', periodEnd: '2024-09-30', deals: DEALS, signings: SIGNINGS,
  events: [{ name: EVENT, heldOn: '2024-05-20', level: 'city', venue: '示例市会议中心', note: '示例数据' }],
  visits: [
    { key: 's2-v-chalco', direction: 'out', visitedOn: '2024-02-22', location: '北京', leaders: ['分管招商副县长岗', '招商局局长岗'], participants: ['招商一组招商专员岗'], companies: ['中铝新材料'], kind: 'call', time: '14:00', intention: 'a', investors: 6, summary: '围绕磷酸铁锂正极材料对接投资方案。（示例）' },
    { key: 's2-v-ganfeng', direction: 'in', visitedOn: '2024-07-24', location: '示例城西园区', leaders: ['招商局局长岗'], participants: [], companies: ['江西赣锋'], kind: 'inspection', investors: 8, summary: '现场核对一期开工条件。（示例）' },
    { key: 's2-v-minmetals', direction: 'aftercare', visitedOn: '2024-09-12', location: '示例县', participants: ['项目专班联络员岗'], companies: ['中国五矿集团中南铜业'], kind: 'discussion', issues: [{ category: 'land', content: '土地使用证迟迟未办。（示例）' }], investors: 3, summary: '一个项目一套班子：协调土地使用证办理。（示例）', next: { action: '跟进土地使用证办理进度', dueOn: '2024-10-22' } },
  ],
};
