import type { OrganisationKey } from './organisations.js';

export interface DemoAlliance {
  name: string;
  chain: string;
  lead: OrganisationKey;
  members: readonly OrganisationKey[];
  /** Keys of shared deals; `days`: how long partners see it, left out: until it is revoked. */
  shares: readonly { deal: string; days?: number }[];
}

/** The login `alliance` belongs to the chamber: it sees the first two, and nothing of the third. */
export const ALLIANCES: readonly DemoAlliance[] = [
  {
    name: '示例五金紧固件产业招商联盟', chain: '五金紧固件', lead: 'bureau', members: ['chamber'],
    shares: [{ deal: 's4-xingkexing' }, { deal: 's4-boyite' }, { deal: 's4-jinqi', days: 90 }, { deal: 's4-metalpark', days: 180 }],
  },
  {
    name: '示例新能源电池产业招商联盟', chain: '新能源电池', lead: 'bureau', members: ['chamber', 'investor'],
    shares: [{ deal: 's2-chalco' }, { deal: 's2-ganfeng' }, { deal: 's1-feishang', days: 365 }],
  },
  { name: '示例纺织鞋服产业招商联盟', chain: '纺织鞋服', lead: 'bureau', members: ['investor'], shares: [{ deal: 's1-shoes' }] },
];
