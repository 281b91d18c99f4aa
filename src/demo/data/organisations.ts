import type { OrganisationKind } from '../../modules/organisations/index.js';
import type { Role } from '../../modules/identity/index.js';

interface DemoOrganisation {
  name: string;
  shortName?: string;
  kind: OrganisationKind;
  parent: string | null;
}

/** A fictional city, named as such: parents stand before their children. */
export const ORGANISATIONS = {
  city: { name: '示例市', kind: 'city', parent: null },
  county: { name: '示例县', kind: 'county', parent: 'city' },
  bureau: { name: '示例县招商局', shortName: '招商局', kind: 'department', parent: 'county' },
  dongguan: { name: '示例县驻东莞招商组', shortName: '驻东莞组', kind: 'outreach', parent: 'bureau' },
  shanghai: { name: '示例县驻上海招商组', shortName: '驻上海组', kind: 'outreach', parent: 'bureau' },
  resources: { name: '示例县自然资源局', shortName: '自然资源局', kind: 'department', parent: 'county' },
  east: { name: '示例城东园区', kind: 'park', parent: 'county' },
  river: { name: '示例沿江园区', kind: 'park', parent: 'county' },
  west: { name: '示例城西园区', kind: 'park', parent: 'county' },
  townOne: { name: '示例一镇', kind: 'township', parent: 'county' },
  townTwo: { name: '示例二镇', kind: 'township', parent: 'county' },
  neighbour: { name: '示例邻县', kind: 'county', parent: 'city' },
  neighbourBureau: { name: '示例邻县招商局', kind: 'department', parent: 'neighbour' },
  neighbourPark: { name: '示例邻县工业园区', kind: 'park', parent: 'neighbour' },
  chamber: { name: '示例市工商业联合商会', shortName: '联合商会', kind: 'association', parent: 'city' },
  investor: { name: '示例市产业投资集团', shortName: '产投集团', kind: 'enterprise', parent: 'city' },
} as const satisfies Record<string, DemoOrganisation>;

export type OrganisationKey = keyof typeof ORGANISATIONS;

/** People are positions. `neighbour` belongs to another county and sees nothing of this one. */
export const LOGINS = [
  { username: 'officer', name: '招商一组招商专员岗', role: 'officer', at: 'bureau' },
  { username: 'head', name: '招商局局长岗', role: 'head', at: 'bureau' },
  { username: 'leader', name: '分管招商副县长岗', role: 'leader', at: 'county' },
  { username: 'land', name: '自然资源局用地专员岗', role: 'landClerk', at: 'county' },
  { username: 'alliance', name: '联合商会联络员岗', role: 'allianceMember', at: 'chamber' },
  { username: 'admin', name: '系统管理员岗', role: 'administrator', at: 'city' },
  { username: 'auditor', name: '审计监督岗', role: 'auditor', at: 'county' },
  { username: 'neighbour', name: '邻县招商专员岗', role: 'officer', at: 'neighbourBureau' },
] as const satisfies readonly { username: string; name: string; role: Role; at: OrganisationKey }[];

export type LoginName = (typeof LOGINS)[number]['username'];
