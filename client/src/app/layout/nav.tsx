import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CheckSquareOutlined,
  CompassOutlined,
  ControlOutlined,
  EnvironmentOutlined,
  FileDoneOutlined,
  HomeOutlined,
  ProjectOutlined,
  ShareAltOutlined,
  TeamOutlined,
  UserOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Permission } from '../../shared/viewer';

export interface NavEntry {
  to: string;
  /** Key of its name in the catalogue. */
  label: string;
  icon: ReactNode;
  /** Any one of these rights shows it; none: everybody. */
  need: readonly Permission[];
  /** Other paths that light this entry. */
  also?: readonly string[];
}

/** The left rail: the places of daily work. */
export const WORK: readonly NavEntry[] = [
  { to: '/today', label: 'nav.today', icon: <HomeOutlined />, need: ['task.read'] },
  { to: '/visits', label: 'nav.visits', icon: <CompassOutlined />, need: ['visit.read'] },
  { to: '/board', label: 'nav.deals', icon: <ProjectOutlined />, need: ['deal.read'], also: ['/deals'] },
  { to: '/companies', label: 'nav.companies', icon: <BankOutlined />, need: ['company.read'] },
  { to: '/signing-events', label: 'nav.signingEvents', icon: <FileDoneOutlined />, need: ['agreement.read'], also: ['/agreements'] },
  { to: '/funds', label: 'nav.funds', icon: <WalletOutlined />, need: ['funds.report', 'funds.check', 'funds.recognise'] },
  { to: '/land', label: 'nav.land', icon: <EnvironmentOutlined />, need: ['land.read'] },
  { to: '/tasks', label: 'nav.tasks', icon: <CheckSquareOutlined />, need: ['task.read'] },
  { to: '/alliance', label: 'nav.alliance', icon: <ShareAltOutlined />, need: ['alliance.view', 'alliance.read'] },
];

/** Below the line: looking over the whole, and keeping house. */
export const OVERSIGHT: readonly NavEntry[] = [
  { to: '/dashboard', label: 'nav.dashboard', icon: <BarChartOutlined />, need: ['pipeline.read'], also: ['/indicators'] },
  { to: '/admin/users', label: 'nav.users', icon: <TeamOutlined />, need: ['user.manage'] },
  { to: '/admin/organisations', label: 'nav.organisations', icon: <ApartmentOutlined />, need: ['organisation.manage'] },
  { to: '/settings/gates', label: 'nav.rules', icon: <ControlOutlined />, need: ['settings.read'], also: ['/settings'] },
  { to: '/audit', label: 'nav.audit', icon: <AuditOutlined />, need: ['audit.read'] },
];

/** Phone, left and right of the round button. */
export const BAR: readonly NavEntry[] = [
  { to: '/today', label: 'nav.today', icon: <HomeOutlined />, need: ['task.read'] },
  { to: '/board', label: 'nav.deals', icon: <ProjectOutlined />, need: ['deal.read'], also: ['/deals'] },
  { to: '/tasks', label: 'nav.tasks', icon: <CheckSquareOutlined />, need: ['task.read'] },
  { to: '/me', label: 'nav.me', icon: <UserOutlined />, need: [] },
];

export const shownTo = (entries: readonly NavEntry[], can: (permission: Permission) => boolean): NavEntry[] =>
  entries.filter((entry) => entry.need.length === 0 || entry.need.some(can));

const BAR_SIZE = 4;

/** The phone's bar for one person: their share of `BAR`, filled up with what else they may open, 我的 last. */
export const barFor = (can: (permission: Permission) => boolean): NavEntry[] => {
  const own = shownTo(BAR, can);
  const rest = shownTo([...OVERSIGHT, ...WORK], can).filter((entry) => !own.some((one) => one.to === entry.to));
  return [...own.slice(0, -1), ...rest.slice(0, BAR_SIZE - own.length), ...own.slice(-1)];
};
