import type { Locator, Page } from 'playwright-core';

/** A company that the officer visited lately: it stands among the recent ones. */
export const COMPANY = '东莞市兴科兴五金制品有限公司';

interface VisitForm {
  /** An entry of the bar at the foot of the phone's screen. */
  bar: (name: string) => Locator;
  save: () => Locator;
  /** The chip behind which something optional lies. */
  chip: (name: string) => Locator;
  /** `COMPANY` among the recent ones. */
  recent: () => Locator;
  /** The companies that were chosen. */
  chosen: () => Locator;
  /** The sentence that says that the server has it. */
  logged: () => Promise<void>;
}

/** The parts of 记走请 on a phone, on whichever page is open when they are asked for. */
export const visitForm = (page: () => Page): VisitForm => ({
  bar: (name) => page().getByRole('navigation', { name: '主导航' }).getByRole('link', { name }),
  save: () => page().getByRole('button', { name: '保存', exact: true }),
  chip: (name) => page().getByRole('group', { name: '补充内容' }).getByRole('button', { name }),
  recent: () => page().getByRole('group', { name: '最近' }).getByRole('button', { name: COMPANY }),
  chosen: () => page().getByRole('list', { name: '已选企业' }).getByRole('button'),
  logged: () => page().getByRole('heading', { name: '已记下这次走请' }).waitFor(),
});
