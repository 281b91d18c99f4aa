import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Client } from '../support/app.js';
import { DESKTOP, PHONE, type Visitor } from '../support/browser.js';
import { dialog, field, shoot } from '../support/screens.js';
import { openStage, type Stage } from '../support/stage.js';

jest.setTimeout(180_000);

let stage: Stage;
let head: Visitor;
let officer: Visitor;
let asker: Client;
let dealId: string;

const edit = async (page: Page): Promise<void> => {
  await page.goto(`/deals/${dealId}`);
  await page.getByRole('button', { name: /编辑/ }).first().click();
  await field(dialog(page), '项目名称').waitFor();
};
/** Sends the form and waits until its dialog is gone: the server took it. */
const save = async (page: Page): Promise<void> => {
  await dialog(page).getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};
const stored = async () => (await asker.ok<{ deal: object }>('query ($id: ID!) { deal(id: $id) { name content assessment dueDiligence } }', { id: dealId })).deal;

beforeAll(async () => {
  stage = await openStage();
  asker = await stage.app.as('officer');
  [head, officer] = [await stage.enter('head', DESKTOP), await stage.enter('officer', PHONE)];
});
afterAll(() => stage.close());
beforeEach(async () => {
  dealId = (await stage.app.make.deal({ name: '紧固件项目', content: '年产紧固件 1 万吨' })).id;
});

describe('two people on the same deal', () => {
  it('both have their way in different fields, and the second is told what the first changed', async () => {
    await edit(head.page);
    await edit(officer.page);
    await field(dialog(head.page), '建设内容').fill('年产紧固件 2 万吨');
    await save(head.page);
    await field(dialog(officer.page), '项目名称').fill('紧固件扩产项目');
    await save(officer.page);
    await officer.page.getByText('他人同时改了 建设内容，已按对方的值保留。').waitFor();
    await officer.page.getByText('年产紧固件 2 万吨').first().waitFor();
    expect(await stored()).toMatchObject({ name: '紧固件扩产项目', content: '年产紧固件 2 万吨' });
  });

  it('are asked where they changed the same field, by keyboard or on the phone, and asked again when it changed again', async () => {
    await edit(head.page);
    await edit(officer.page);
    await field(dialog(head.page), '项目名称').fill('螺母项目');
    await field(dialog(head.page), '建设内容').fill('年产螺母 3 万吨');
    await save(head.page);
    await field(dialog(officer.page), '项目名称').fill('螺栓项目');
    await field(dialog(officer.page), '建设内容').fill('年产螺栓 4 万吨');
    await dialog(officer.page).getByRole('button', { name: '保存', exact: true }).click();
    const question = officer.page.getByRole('dialog', { name: '他人的修改与您的修改' });
    await question.getByRole('radio', { name: '建设内容 对方 年产螺母 3 万吨' }).waitFor();
    expect(await question.getByRole('radio', { name: '项目名称 我的 螺栓项目' }).isChecked()).toBe(true);
    const box = await question.locator('.ant-radio-wrapper').filter({ hasText: '年产螺母' }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await shoot(officer.page, 'conflict-phone');
    await question.getByText('年产螺母 3 万吨').tap();

    // While the officer chooses, the name changes once more.
    await edit(head.page);
    await field(dialog(head.page), '项目名称').fill('垫圈项目');
    await save(head.page);
    await question.getByRole('button', { name: '按所选保存' }).tap();
    await question.getByRole('radio', { name: '项目名称 对方 垫圈项目' }).waitFor();
    await question.getByRole('radio', { name: /建设内容/ }).first().waitFor({ state: 'detached' });
    await question.getByRole('button', { name: '按所选保存' }).tap();
    await officer.page.getByRole('dialog').last().waitFor({ state: 'hidden' });
    expect(await stored()).toMatchObject({ name: '螺栓项目', content: '年产螺母 3 万吨' });
  });

  it('lose nothing that they typed when they go back to the form, and can do all of it without a mouse', async () => {
    await edit(head.page);
    await edit(officer.page);
    await field(dialog(officer.page), '项目名称').fill('螺栓项目');
    await save(officer.page);
    await field(dialog(head.page), '项目名称').fill('螺母项目');
    await field(dialog(head.page), '建设内容').fill('年产螺母 5 万吨');
    await dialog(head.page).getByRole('button', { name: '保存', exact: true }).press('Enter');
    const question = head.page.getByRole('dialog', { name: '他人的修改与您的修改' });
    await question.getByRole('radio', { name: '项目名称 对方 螺栓项目' }).waitFor();
    await shoot(head.page, 'conflict-desk');
    await head.page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await field(dialog(head.page), '项目名称').inputValue()).toBe('螺母项目');
    expect(await field(dialog(head.page), '建设内容').inputValue()).toBe('年产螺母 5 万吨');
    await dialog(head.page).getByRole('button', { name: '保存', exact: true }).press('Enter');
    await question.getByRole('radio', { name: '项目名称 我的 螺母项目' }).press('ArrowLeft');
    await question.getByRole('radio', { name: '项目名称 对方 螺栓项目', checked: true }).waitFor();
    await head.page.keyboard.press('Enter');
    await head.page.getByRole('dialog').last().waitFor({ state: 'hidden' });
    expect(await stored()).toMatchObject({ name: '螺栓项目', content: '年产螺母 5 万吨' });
  });

  it('went without one complaint of the browser', () => {
    expect([...head.complaints, ...officer.complaints]).toEqual([]);
  });
});
