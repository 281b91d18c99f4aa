import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { PHONE } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { choose, dialog, field, send, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(180_000);

const NAME = '南康精密紧固件有限公司';
const PHONE_NUMBER = '13800000001';

let stage: Stage;
let app: TestApp;

const companyId = async (): Promise<string> => (await app.db.query<{ id: string }[]>('SELECT id FROM company WHERE name = $1', [NAME]))[0]?.id ?? '';
const contactOf = (page: Page, name: string) => page.locator('.zq-contact-line').filter({ hasText: name });

beforeAll(async () => {
  stage = await openStage();
  app = stage.app;
});
afterAll(() => stage.close());

describe('a company as officers live it', () => {
  let officer: Page;

  it('is registered with its region by initials and its industry by a word, and kept as a draft until then', async () => {
    ({ page: officer } = await stage.enter('officer'));
    await officer.goto('/companies');
    await officer.getByRole('button', { name: '登记企业' }).first().click();
    await field(officer, '企业名称').fill(NAME);
    await field(officer, '统一社会信用代码').fill('91350100M000100Y44');
    await choose(officer, officer, '行政区划', '江西省赣州市南康区', 'nkq');
    await choose(officer, officer, '行业', '3482 紧固件制造', '紧固');
    await officer.reload();
    await eventually(() => field(officer, '企业名称').inputValue(), NAME);
    await officer.getByRole('button', { name: '登记', exact: true }).click();
    await officer.getByText('统一社会信用代码校验位不正确，请对照营业执照逐位核对。').waitFor();
    await field(officer, '统一社会信用代码').fill('91350100M000100Y43');
    await officer.getByRole('button', { name: '登记', exact: true }).click();
    await officer.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await eventually(() => officer.getByText('江西省赣州市南康区').innerText(), expect.stringContaining('360703'));
    await eventually(() => officer.getByText('紧固件制造').first().innerText(), expect.stringContaining('3482'));
  });

  it('gets a contact, whose number may be typed in any way and comes back masked', async () => {
    await officer.getByRole('button', { name: '加联系人' }).click();
    await field(dialog(officer), '姓名').fill('招商联络人');
    await field(dialog(officer), '职务').fill('总裁办主任');
    await field(dialog(officer), '电话').fill('+86 138 0000 0001');
    await send(officer, '添加');
    await contactOf(officer, '招商联络人').getByText('138****0001').waitFor();
    await officer.getByRole('button', { name: '加联系人' }).click();
    await field(dialog(officer), '姓名').fill('另一联络人');
    await field(dialog(officer), '电话').fill('138-0000-0001');
    await dialog(officer).getByRole('button', { name: '添加', exact: true }).click();
    await officer.getByText('这个号码已登记在联系人“招商联络人”名下，请直接修改该联系人。').waitFor();
    await dialog(officer).getByRole('button', { name: /取\s*消/ }).click();
    await shoot(officer, 'company-officer');
  });

  it('shows an officer without the right why the number stays masked', async () => {
    await officer.getByText('号码已隐去中间四位。需要完整号码的，请联系科室负责人。').waitFor();
    await officer.locator('.zq-contact-line').getByRole('button', { name: /查看/ }).waitFor({ state: 'detached' });
    expect(await officer.content()).not.toContain(PHONE_NUMBER);
  });

  it('shows the head the number for a purpose, on a phone as a link to dial, until it is put away', async () => {
    const { page: head } = await stage.enter('head', PHONE);
    await head.goto(`/companies/${await companyId()}`);
    await contactOf(head, '招商联络人').getByRole('button', { name: /查看/ }).click();
    await dialog(head).getByRole('button', { name: '查看', exact: true }).click();
    await head.getByText('请填写用途，至少两个字。').first().waitFor();
    await field(dialog(head), '用途').fill('邀请参加推介会');
    await send(head, '查看');
    const link = head.getByRole('link', { name: PHONE_NUMBER });
    await eventually(() => link.getAttribute('href'), `tel:${PHONE_NUMBER}`);
    await eventually(() => head.getByRole('timer').innerText(), expect.stringMatching(/^\d+ 秒后隐去$/));
    await shoot(head, 'company-head-phone');
    await contactOf(head, '招商联络人').getByRole('button', { name: /收起/ }).click();
    await contactOf(head, '招商联络人').getByText('138****0001').waitFor();
    await eventually(() => head.content(), expect.not.stringContaining(PHONE_NUMBER));
    const trail = await app.db.query<{ changes: object }[]>(`SELECT changes FROM audit_entry WHERE verb = 'revealContact'`);
    expect(trail).toEqual([{ changes: { contact: [null, '招商联络人'], purpose: [null, '邀请参加推介会'] } }]);
  });

  it('is seen by another team with who follows it, and without its contacts', async () => {
    const id = await companyId();
    await app.make.visit({ companyIds: [id], companyNames: [], visitedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) });
    const { page: team } = await stage.enter('officertwo');
    await team.goto(`/companies/${id}`);
    await team.getByText('由 甲县招商局 跟进').waitFor();
    await team.getByText(/一周内已有 1 次走访/).waitFor();
    await team.getByText('联系人由跟进单位掌握', { exact: false }).waitFor();
    expect(await team.content()).not.toContain('招商联络人');
    await shoot(team, 'company-other-team');
  });

  it('carries a risk flag until it is cleared, and the list finds it by that', async () => {
    await officer.goto(`/companies/${await companyId()}`);
    await officer.getByRole('button', { name: '标记风险' }).click();
    await choose(officer, dialog(officer), '风险类型', '被执行');
    await field(dialog(officer), '信息来源').fill('中国执行信息公开网');
    await send(officer, '标记');
    await officer.locator('.zq-page-header').getByText('被执行').waitFor();
    await officer.goto('/companies?risk=yes');
    await officer.getByRole('link', { name: NAME }).click();
    await officer.getByRole('button', { name: /解\s*除/ }).click();
    await field(dialog(officer), '解除理由').fill('已履行完毕');
    await dialog(officer).getByRole('button', { name: /解\s*除/ }).click();
    await officer.getByText('已履行完毕', { exact: false }).waitFor();
    await officer.goto('/companies?risk=yes');
    await officer.getByText('没有符合条件', { exact: false }).waitFor();
  });

  it('tells its story with links to what each entry is about', async () => {
    await officer.goto(`/companies/${await companyId()}`);
    await officer.getByRole('link', { name: /^记走请/ }).first().click();
    await officer.waitForURL(/\/visits\/[0-9a-f-]+$/);
  });

  it('answers at the address of a company that was merged into it with its own', async () => {
    const gone = await app.make.company({ name: '被并入的紧固件公司' });
    const id = await companyId();
    await app.db.query('UPDATE company SET merged_into = $1 WHERE id = $2', [id, gone.id]);
    await officer.goto(`/companies/${gone.id}`);
    await officer.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await officer.waitForURL(`**/companies/${id}`);
  });

  it('makes the browser complain of nothing', () => {
    expect(stage.visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
