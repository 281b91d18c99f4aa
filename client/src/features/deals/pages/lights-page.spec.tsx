import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { LightRowFragment } from '../../../gql/graphql';
import { type Answers, renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { LightsPage } from './lights-page';

// The two processors may be busy: what is awaited comes, if later.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);
beforeAll(() => speak());
afterEach(cleanup);

const light = (rule: string, patch: Partial<LightRowFragment> = {}): LightRowFragment => ({
  rule, title: rule, explanation: `${rule} 的说明`, source: null, enabled: true, yellow: '2', red: '3', yellowUnit: 'months', unit: 'months', defaultYellow: '2', defaultRed: '3',
  changed: false, version: 0, ...patch,
});
const FRAME = light('FRAME_EXPIRE', { title: '框架协议到期', yellow: '-30', red: '1', yellowUnit: 'days', unit: 'days', defaultYellow: '-30', defaultRed: '1' });
const LIGHTS = [
  light('TALK_STALE', { title: '在谈无进展', source: '某地管理办法' }),
  FRAME,
  light('START_PLAN', { title: '应开未开', yellow: '0', defaultYellow: '0' }),
  light('PACE', { title: '低于序时进度', yellow: '10', red: '20', yellowUnit: 'percentagePoints', unit: 'percentagePoints', defaultYellow: '10', defaultRed: '30', changed: true, version: 3 }),
  light('STAT', { title: '应统未统', enabled: false, changed: true, version: 1 }),
];
const COUNTY = { id: 'o-county', name: '示例县' };
const ADMIN = { rights: ['settings.read', 'settings.manage'] } as const;

const show = (rights: Parameters<typeof renderWith>[2], answers: Answers = {}) => renderWith(<LightsPage />, {
  LightSettings: () => ({ leadClockSettings: { organisation: COUNTY }, lightSettings: LIGHTS }),
  LeadClockCounties: () => ({ organisations: [{ ...COUNTY, kind: 'county' }] }),
  ...answers,
}, { at: '/settings/lights', ...rights });
const row = (title: string) => screen.getByRole('rowheader', { name: new RegExp(title) }).closest('tr') as HTMLTableRowElement;
const adjust = async (title: string) => {
  fireEvent.click(screen.getByRole('button', { name: `调整：${title}` }));
  return screen.findByRole('dialog');
};

describe('the lines of a county', () => {
  it('are told in words, ahead, on the day, after it, behind schedule, with their source and what was changed', () => {
    show({ rights: ['settings.read'] });
    expect(row('在谈无进展').textContent).toBe('在谈无进展TALK_STALE 的说明依据：某地管理办法▲黄灯 满 2 个月■红灯 满 3 个月');
    expect(row('框架协议').textContent).toContain('▲黄灯 提前 30 天■红灯 满 1 天');
    expect(row('应开未开').textContent).toContain('▲黄灯 当天');
    expect(row('低于序时').textContent).toContain('▲黄灯 低于序时 10 个百分点■红灯 低于序时 20 个百分点已调整默认：黄灯 低于序时 10 个百分点，红灯 低于序时 30 个百分点');
    expect(row('应统未统').textContent).toContain('停用已调整');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('an administrator', () => {
  it('reads what the numbers mean while typing, and sends them as typed, full-width digits too', async () => {
    const view = show(ADMIN, { SetLight: () => ({ setLight: { lights: LIGHTS, userErrors: [] } }) });
    const dialog = await adjust('框架协议到期');
    fireEvent.change(within(dialog).getByLabelText('黄灯：从计时日起'), { target: { value: '－１５' } });
    await within(dialog).findByText(/提前 15 天/);
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await screen.findByText('已调整：框架协议到期，本县项目正在重新亮灯');
    expect(view.sentOf('SetLight')).toEqual([{ input: { organisationId: 'o-county', rule: 'FRAME_EXPIRE', enabled: true, yellow: '-15', red: '1', expectedVersion: 0 } }]);
  });

  it('does not send what is no number', async () => {
    const view = show(ADMIN);
    const dialog = await adjust('在谈无进展');
    fireEvent.change(within(dialog).getByLabelText('红灯：从计时日起'), { target: { value: '三' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await within(dialog).findByText('请填写数字。');
    expect(view.sentOf('SetLight')).toEqual([]);
  });

  it('switches a rule off with its numbers kept, and sees at the field why a line is refused', async () => {
    let refused = true;
    const view = show(ADMIN, { SetLight: () => ({ setLight: refused
      ? { lights: [], userErrors: [{ code: 'LIGHT_ORDER', field: ['input', 'yellow'], message: '黄灯须早于红灯' }] }
      : { lights: LIGHTS, userErrors: [] } }) });
    const dialog = await adjust('在谈无进展');
    fireEvent.change(within(dialog).getByLabelText('黄灯：从计时日起'), { target: { value: '4' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await within(dialog).findByText('黄灯须早于红灯');
    refused = false;
    fireEvent.click(within(dialog).getByRole('button', { name: '恢复默认' }));
    fireEvent.click(within(dialog).getByRole('switch', { name: '启用' }));
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await screen.findByText('已停用：在谈无进展，不再亮灯');
    expect(view.sentOf('SetLight').at(-1)?.input).toMatchObject({ enabled: false, yellow: '2', red: '3' });
  });

  it('is shown what somebody else saved meanwhile, and takes it over if it is the better line', async () => {
    let conflicts = true;
    const view = show(ADMIN, { SetLight: () => ({ setLight: conflicts
      ? { lights: [{ ...FRAME, red: '5', version: 4 }], userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '刚被他人修改' }] }
      : { lights: LIGHTS, userErrors: [] } }) });
    const dialog = await adjust('框架协议到期');
    fireEvent.change(within(dialog).getByLabelText('红灯：从计时日起'), { target: { value: '9' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    fireEvent.click(await screen.findByRole('radio', { name: /对方 满 5 天/ }));
    conflicts = false;
    fireEvent.click(screen.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(view.sentOf('SetLight').at(-1)?.input).toMatchObject({ red: '5', expectedVersion: 4 }));
  });
});
