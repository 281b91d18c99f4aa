import type { DemoReport } from './demo-types.js';
import { SAMPLE_DAY, yi } from './units.js';

const day = (text: string): string => `${text}${SAMPLE_DAY}`;
const REVIEWED = '示例：审查通过';

/** 市工业园区 2024 年第三季度: January to September. */
export const CITY_2024_Q3: DemoReport = {
  key: 's2', periodStart: '2024-01-01', periodEnd: '2024-09-30',
  deals: [
    {
      key: 's2-chalco', name: '中铝新材料西南智造基地', investor: '中铝新材料', industry: '3985', amount: yi('50'), content: day('年内已签约，预计十月底开工'), source: 'chain',
      registeredOn: '2024-02-22', visit: 's2-v-chalco', assessment: { on: '2024-03-01', text: '链上龙头，符合新能源电池材料主导产业，跟进（示例）' },
      phases: [{ name: '一期', amount: yi('20'), content: '20 万吨磷酸铁锂正极材料及配套动力电池', stage: 'contract', on: '2024-05-20' }],
    },
    { key: 's2-minmetals', name: '富池县铜矿二期', investor: '中国五矿集团中南铜业', industry: '0911', content: day('环评审批备案完成、采矿权获批，安全生产许可证和土地使用证办理中'), source: 'expansion', registeredOn: '2024-01-18', stage: 'contract', on: '2024-04-26' },
    {
      key: 's2-ganfeng', name: '江西赣锋新型锂电池科技产业园', investor: '江西赣锋', industry: '3985', amount: yi('50'), content: '分三期建设；第一期八月份开工（示例日期）', source: 'chain',
      registeredOn: '2024-01-25', stage: 'construction', on: '2024-08-15', commencedOn: '2024-08-15',
      phases: [
        { name: '一期', content: '20 万吨磷酸铁锂正极材料', stage: 'construction', on: '2024-08-15', commencedOn: '2024-08-15' },
        { name: '二期', stage: 'contract', on: '2024-06-06' },
        { name: '三期', stage: 'contract', on: '2024-06-06' },
      ],
    },
  ],
  signings: [
    {
      kind: 'contract', title: '中铝新材料西南智造基地项目投资协议', number: '示例-合同-01', signedOn: '2024-05-20', place: '示例县', agreedStartOn: '2024-10-31',
      agreedCompletionOn: '2025-12-31', agreedProductionOn: '2026-03-31', legalReview: REVIEWED, fairCompetitionReview: REVIEWED, deals: [{ deal: 's2-chalco', amount: yi('50') }],
    },
  ],
  visits: [
    { key: 's2-v-chalco', direction: 'out', visitedOn: '2024-02-22', location: '北京', leaders: ['分管招商副县长岗', '招商局局长岗'], participants: ['招商一组招商专员岗'], companies: ['中铝新材料'], kind: 'call', time: '14:00', intention: 'a', investors: 6, summary: '围绕磷酸铁锂正极材料对接投资方案。（示例）' },
    { key: 's2-v-ganfeng', direction: 'in', visitedOn: '2024-07-24', location: '示例城西园区', leaders: ['招商局局长岗'], participants: [], companies: ['江西赣锋'], kind: 'inspection', investors: 8, summary: '现场核对一期开工条件。（示例）' },
    { key: 's2-v-minmetals', direction: 'aftercare', visitedOn: '2024-09-12', location: '示例县', participants: ['项目专班联络员岗'], companies: ['中国五矿集团中南铜业'], kind: 'discussion', issues: [{ category: 'land', content: '土地使用证迟迟未办。（示例）' }], investors: 3, summary: '一个项目一套班子：协调土地使用证办理。（示例）', next: { action: '跟进土地使用证办理进度', dueOn: '2024-10-22' } },
  ],
};
