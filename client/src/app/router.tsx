import { type ComponentType, lazy, type ReactNode } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound } from '../shared/no-access';
import type { Permission } from '../shared/viewer';
import { RouteBroken } from './error-boundary';
import { Home, Needs, SignedIn, SignedOut } from './guards';
import { allWords } from './i18n/i18n';
import { Shell } from './layout/shell';
import { PageTitle } from './page-title';

type Loader = () => Promise<ComponentType>;

/** For the pages of the phone: the words that are there from the start do; the others come behind. */
const fewWords = (): Promise<void> => {
  void allWords().catch(() => undefined);
  return Promise.resolve();
};

/** A page of the signed-in part: loaded when first opened, named in the title bar, shown to holders of any of the rights. */
const page = (path: string, title: string, load: Loader, need: readonly Permission[] = [], words: () => Promise<void> = allWords): RouteObject => {
  const Page = lazy(() => Promise.all([load(), words()]).then(([component]) => ({ default: component })));
  const shown: ReactNode = need.length > 0 ? <Needs any={need}><Page /></Needs> : <Page />;
  return { path, element: <PageTitle name={title}>{shown}</PageTitle>, errorElement: <RouteBroken /> };
};

const inside: RouteObject[] = [
  { index: true, element: <Home /> },
  page('today', 'nav.today', () => import('./pages/today-page').then((m) => m.TodayPage), ['task.read']),
  page('visits', 'nav.visits', () => import('../features/visits/pages/visits-page').then((m) => m.VisitsPage), ['visit.read']),
  page('visits/new', 'action.logVisit', () => import('../features/visits/pages/log-visit-page').then((m) => m.LogVisitPage), ['visit.log'], fewWords),
  page('outbox', 'offline.title', () => import('../features/visits/pages/outbox-page').then((m) => m.OutboxPage), ['visit.log'], fewWords),
  page('visits/:id', 'nav.visit', () => import('./pages/visit-page').then((m) => m.VisitPage), ['visit.read']),
  page('board', 'nav.board', () => import('../features/deals/pages/board-page').then((m) => m.BoardPage), ['deal.read']),
  page('deals', 'nav.dealTable', () => import('./pages/deals-page').then((m) => m.DealsPage), ['deal.read']),
  page('deals/:id', 'nav.deal', () => import('./pages/deal-page').then((m) => m.DealPage), ['deal.read']),
  page('agreements/:id', 'nav.agreement', () => import('../features/agreements/pages/agreement-page').then((m) => m.AgreementPage), ['agreement.read']),
  page('signing-events', 'nav.signingEvents', () => import('../features/agreements/pages/signing-events-page').then((m) => m.SigningEventsPage), ['agreement.read']),
  page('signing-events/:id', 'nav.signingEvent', () => import('../features/agreements/pages/signing-event-page').then((m) => m.SigningEventPage), ['agreement.read']),
  page('funds', 'nav.funds', () => import('../features/funds/pages/funds-page').then((m) => m.FundsPage), ['agreement.read']),
  page('companies', 'nav.companies', () => import('../features/companies/pages/companies-page').then((m) => m.CompaniesPage), ['company.read']),
  page('companies/new', 'company.register', () => import('../features/companies/pages/register-company-page').then((m) => m.RegisterCompanyPage), ['company.write']),
  page('companies/:id/edit', 'company.edit', () => import('../features/companies/pages/edit-company-page').then((m) => m.EditCompanyPage), ['company.write']),
  page('companies/merge', 'nav.mergeCompanies', () => import('../features/companies/pages/merge-page').then((m) => m.MergePage), ['company.write']),
  page('companies/:id', 'nav.company', () => import('./pages/company-page').then((m) => m.CompanyPage), ['company.read']),
  page('land', 'nav.land', () => import('../features/land/pages/land-page').then((m) => m.LandPage), ['land.read']),
  page('tasks', 'nav.tasks', () => import('../features/tasks/pages/tasks-page').then((m) => m.TasksPage), ['task.read']),
  page('dashboard', 'nav.dashboard', () => import('./pages/dashboard-page').then((m) => m.DashboardPage), ['pipeline.read']),
  page('indicators', 'nav.indicators', () => import('../features/reporting/pages/indicators-page').then((m) => m.IndicatorsPage), ['pipeline.read']),
  page('alliance', 'nav.alliance', () => import('./pages/alliance-page').then((m) => m.AlliancePage), ['alliance.view', 'alliance.read']),
  page('settings/gates', 'nav.gates', () => import('../features/deals/pages/gates-page').then((m) => m.GatesPage), ['settings.read']),
  page('settings/lights', 'nav.lights', () => import('../features/deals/pages/lights-page').then((m) => m.LightsPage), ['settings.read']),
  page('settings/lead-clocks', 'nav.leadClocks', () => import('../features/deals/pages/lead-clocks-page').then((m) => m.LeadClocksPage), ['settings.read']),
  page('me', 'nav.me', () => import('./pages/me-page').then((m) => m.MePage)),
  page('admin/users', 'nav.users', () => import('../features/identity/pages/users-page').then((m) => m.UsersPage), ['user.read', 'user.manage']),
  page('admin/organisations', 'nav.organisations', () => import('../features/identity/pages/organisations-page').then((m) => m.OrganisationsPage), ['organisation.manage']),
  page('audit', 'nav.audit', () => import('../features/timeline/pages/audit-page').then((m) => m.AuditPage), ['audit.read']),
  { path: '*', element: <NotFound /> },
];

const outside = (path: string, title: string, load: Loader): RouteObject => {
  const { element } = page(path, title, load);
  return { path, element: path === '/login' ? <SignedOut>{element}</SignedOut> : element, errorElement: <RouteBroken /> };
};

/** Every address of the application. */
export const router = createBrowserRouter([
  outside('/login', 'login.submit', () => import('../features/identity/pages/login-page').then((m) => m.LoginPage)),
  outside('/setup/:token', 'setUp.title', () => import('../features/identity/pages/set-up-page').then((m) => m.SetUpPage)),
  { path: '/', element: <SignedIn><Shell /></SignedIn>, errorElement: <RouteBroken />, children: inside },
]);
