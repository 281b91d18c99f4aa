import type { UpdateDeal } from '../../modules/deals/index.js';
import { wan, yi } from './units.js';

type Fields = Pick<UpdateDeal, 'chainRole' | 'siteKind' | 'leaderPosition' | 'tags' | 'projectCode' | 'fixedAssetInvestment' | 'equipmentInvestment' | 'proposalOn' | 'dueDiligence' | 'plantNeed' | 'energyNeed'>;

/** What else is known of a deal. The reports tell little of it: what they do not tell is made up, and the deal is tagged 示例数据. */
export interface DemoRecord extends Fields {
  deal: string;
  /** Days from the day of loading; negative: missed. */
  followUpIn?: number;
  /** Duties of the two colleagues who have a login. */
  team?: { head?: string; officer?: string };
  /** Promised for the year after next, yuan and people. */
  promised?: { output?: string; tax?: string; jobs?: string };
}

const SAMPLE = '示例数据';

export const RECORDS: readonly DemoRecord[] = [
  {
    deal: 's2-ganfeng', chainRole: 'fill', siteKind: 'newLand', leaderPosition: '县长岗', tags: ['三个一批', SAMPLE], followUpIn: 3, projectCode: '2402-360702-04-01-618233',
    fixedAssetInvestment: yi('36'), equipmentInvestment: yi('21'), energyNeed: '52000', team: { head: '专班组长', officer: '政策与手续' }, promised: { output: yi('80'), tax: yi('2.4'), jobs: '1600' },
  },
  { deal: 's2-ganfeng-1', chainRole: 'fill', siteKind: 'newLand', leaderPosition: '县长岗', tags: [SAMPLE], energyNeed: '21000' },
  {
    deal: 's2-chalco', chainRole: 'strengthen', siteKind: 'newLand', leaderPosition: '分管招商副县长岗', tags: ['三个一批', SAMPLE], followUpIn: 1, projectCode: '2403-360702-04-01-571906',
    team: { head: '专班组长', officer: '跟踪服务' }, promised: { output: yi('60'), tax: yi('1.8'), jobs: '1200' },
  },
  { deal: 's2-minmetals', siteKind: 'newLand', leaderPosition: '常务副县长岗', tags: ['用地保障', SAMPLE], followUpIn: -4, team: { officer: '用地协调' } },
  { deal: 's0-renwei', chainRole: 'extend', leaderPosition: '分管招商副县长岗', tags: [SAMPLE] },
  { deal: 's0-lenovo', chainRole: 'expand', leaderPosition: '县长岗', tags: [SAMPLE], followUpIn: 8 },
  { deal: 's1-shoes', chainRole: 'fill', siteKind: 'plant', leaderPosition: '招商局局长岗', tags: [SAMPLE], followUpIn: 2, plantNeed: { value: '12000', unit: 'squareMetres' } },
  { deal: 's1-zhoudachu', leaderPosition: '招商局局长岗', tags: [SAMPLE], followUpIn: -2, dueDiligence: '尽调中，企业要求暂不公开（示例）' },
  { deal: 's4-xingkexing', chainRole: 'fill', siteKind: 'plant', leaderPosition: '分管招商副县长岗', tags: [SAMPLE], followUpIn: 0, promised: { output: yi('1.2'), tax: wan('480'), jobs: '180' } },
  { deal: 's4-hujian', tags: ['市级重点'] },
  { deal: 's4-yufeng', tags: ['市级重点'] },
];
