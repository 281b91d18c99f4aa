import type { FlagRiskInput, RegisterCompanyInput } from '../../modules/companies/index.js';

/** A company of the demo with its whole record. None of them exists: the firms that the reports name get no facts that nobody published. */
export interface DemoCompany extends Omit<RegisterCompanyInput, 'parentId' | 'organisationId' | 'clientMutationId'> {
  key: string;
  /** Key of the company it belongs to, which stands before it. */
  parent?: string;
  risks?: readonly (Pick<FlagRiskInput, 'kind' | 'source' | 'note'> & { daysAgo: number; cleared?: string })[];
}

export const COMPANIES: readonly DemoCompany[] = [
  {
    key: 'group', name: '甲乙丙五金集团有限公司', aliases: ['甲乙丙五金'], regionCode: '441900', industryCode: '3482', ownership: 'private', legalRepresentative: '法定代表人（示例）', registeredAddress: '广东省东莞市长安镇示例路 1 号（示例数据）',
    registeredCapital: '200000000', foundedOn: '2003-05-18', chain: '五金产业链（示例）', chainNode: '紧固件', chainPosition: 'midstream', honours: ['private500', 'listed', 'chainLeader'], sizeTier: 'over10bn',
    contacts: [
      { name: '集团投资总监（示例）', title: '投资总监', phone: '13800000001', email: 'invest@example.com', level: 'decision', basis: 'cardExchange', basisOn: '2026-05-20', source: '五金展名片（示例数据）', nativePlace: '江西赣州' },
      { name: '招商联络人（示例）', title: '总裁办', phone: '13800000002', wechat: 'demo-liaison', level: 'execution', basis: 'consent', basisOn: '2026-06-01', source: '示例数据' },
    ],
  },
  {
    key: 'fasteners', parent: 'group', name: '丁戊己紧固件有限公司', aliases: ['丁戊己紧固'], regionCode: '360703', industryCode: '3482', ownership: 'private', legalRepresentative: '法定代表人（示例）', registeredAddress: '江西省赣州市南康区示例工业园（示例数据）',
    registeredCapital: '50000000', foundedOn: '2016-11-02', chain: '五金产业链（示例）', chainNode: '高强度紧固件', chainPosition: 'midstream', honours: ['specialised', 'littleGiant', 'greenFactory'], sizeTier: 'over100m',
    contacts: [{ name: '厂长（示例）', title: '厂长', phone: '13800000003', level: 'decision', basis: 'duty', source: '示例数据' }],
    risks: [{ kind: 'abnormal', source: '国家企业信用信息公示系统（示例数据）', note: '未按期公示年度报告', daysAgo: 300, cleared: '已补报并移出经营异常名录（示例数据）' }],
  },
  {
    key: 'materials', name: '庚辛壬新材料有限公司', regionCode: '360700', industryCode: '3985', ownership: 'mixed', legalRepresentative: '法定代表人（示例）', registeredAddress: '江西省赣州市示例大道（示例数据）', registeredCapital: '80000000', foundedOn: '2012-03-09',
    chain: '新能源产业链（示例）', chainNode: '正极材料', chainPosition: 'upstream', honours: ['specialised'], sizeTier: 'aboveScale', operatingStatus: 'partlySuspended', operatingStatusNote: '产线改造，一条线停产（示例数据）',
    contacts: [{ name: '行政主管（示例）', title: '行政主管', phone: '0797-1234567', level: 'execution', basis: 'publicSource', source: '企业网站（示例数据）' }],
    risks: [{ kind: 'enforced', source: '中国执行信息公开网（示例数据）', note: '买卖合同纠纷一起', daysAgo: 40 }],
  },
];
