import type { DemoDeal, DemoReport, DemoSigning } from './demo-types.js';
import { wan } from './units.js';

/** Marks a deal that no report tells of. */
const SAMPLE = '（示例）';
const sample = ({ name, content, assessment, ...deal }: Omit<DemoDeal, 'source' | 'assessment'> & { content: string; assessment?: string }): DemoDeal => ({
  ...deal, name: `${name}${SAMPLE}`, content: `${content}（示例数据）`, source: 'visitOut',
  ...(assessment === undefined ? {} : { assessment: { on: assessment, text: '产业方向相符，值得跟进（示例）' } }),
});

/** Public reports tell of what goes well. These deals, of companies that do not exist, took another course. */
const DEALS: readonly DemoDeal[] = [
  sample({
    key: 'x-fasteners', name: '五金集团紧固件外迁基地', investor: '甲乙丙五金集团有限公司', industry: '3482', content: '集团紧固件板块外迁', registeredOn: '2024-07-01', assessment: '2024-07-03',
    turns: [{ status: 'lost', on: '2024-09-12', reasonCode: 'lostToCompetitor', lostTo: '外省某县', note: '对方提供现成标准厂房（示例）' }],
  }),
  sample({
    key: 'x-bolts', name: '高强度螺栓产线', investor: '丁戊己紧固件有限公司', industry: '3482', content: '新增高强度螺栓产线', registeredOn: '2024-07-22', assessment: '2024-07-24',
    turns: [{ status: 'suspended', on: '2024-09-05', reasonCode: 'funding', note: '集团暂缓资本开支，年后再议（示例）' }],
  }),
  sample({
    key: 'x-moulds', name: '模具配套车间', investor: '丁戊己紧固件有限公司', industry: '3525', content: '租用标准厂房建模具配套车间', nature: 'lease', registeredOn: '2024-07-15', assessment: '2024-07-17',
    turns: [
      { status: 'suspended', on: '2024-08-08', reasonCode: 'market', note: '订单下滑，企业暂停选址（示例）' },
      { status: 'active', on: '2024-09-16', note: '订单恢复，企业重新选址（示例）' },
    ],
  }),
  sample({
    key: 'x-cathode', name: '正极材料二线', investor: '庚辛壬新材料有限公司', industry: '3985', content: '扩建一条正极材料产线', fundOrigin: 'otherCounty', registeredOn: '2022-08-01', assessment: '2022-08-04',
    turns: [{ status: 'terminated', on: '2024-08-28', reasonCode: 'energyEnvironment', note: '能耗指标未落实，双方协商解除合同（示例）' }],
  }),
  sample({ key: 'x-smelter', name: '再生铅熔炼', investor: '庚辛壬新材料有限公司', industry: '3212', content: '再生铅熔炼，拟入驻沿江园区', registeredOn: '2024-08-05', assessment: '2024-08-07' }),
  sample({ key: 'x-northern', name: '集团北方总部基地', investor: '甲乙丙五金集团有限公司', industry: '3482', content: '上市公司筹划中，尚未公告', secrecy: 3, registeredOn: '2024-08-19', assessment: '2024-08-21' }),
];

const SIGNINGS: readonly DemoSigning[] = [
  {
    kind: 'contract', title: '正极材料二线项目投资合同（示例）', number: '示例-合同-04', signedOn: '2022-10-14', agreedStartOn: '2023-03-31', agreedCompletionOn: '2024-03-31', agreedProductionOn: '2024-06-30', legalReview: '示例：审查通过',
    legalReviewOn: '2022-10-08', fairCompetitionReview: '示例：审查通过', fairCompetitionResult: 'compliant', fairCompetitionOn: '2022-10-09', deals: [{ deal: 'x-cathode', amount: wan('12000') }],
  },
  { kind: 'termination', title: '正极材料二线项目终止协议（示例）', number: '示例-终止-01', addsTo: '示例-合同-04', signedOn: '2024-08-28', legalReview: '示例：审查通过', legalReviewOn: '2024-08-20', deals: [{ deal: 'x-cathode', amount: '0' }] },
];

/** In the form of a report, so that it is loaded and dated as one. */
export const MADE_UP: DemoReport = { key: 'x', periodStart: '2022-08-01', periodEnd: '2024-09-30', deals: DEALS, signings: SIGNINGS, visits: [] };
