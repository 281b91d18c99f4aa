import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { VisitsPage } from './visits-page';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

beforeAll(() => speak());
afterEach(cleanup);

const COMPANY = '01890000-0000-7000-8000-0000000000c1';
const ALLIANCE = '01890000-0000-7000-8000-0000000000a1';
const PERSON = '01890000-0000-7000-8000-0000000000b1';
const ORGANISATION = '01890000-0000-7000-8000-0000000000d1';
const SUMMARY = '开展走请 128 次（走出去 96 次、请进来 32 次），接洽客商 986 人次。';

const VISIT = {
  id: 'v1', direction: 'out', kind: 'call', onSite: true, visitedOn: '2020-05-16', visitTime: '09:30', place: '东莞', summary: '走访七家紧固件企业。', leaders: ['分管副县长岗'], participants: [],
  colleagues: [{ id: 'p1', name: '招商专员岗' }], investorCount: 7, intentionLevel: 'a', allianceName: null, nextAction: null, nextActionDueOn: null,
  companies: [{ id: COMPANY, name: '长安五金' }], deals: [], files: [{ id: 'f1', isImage: true }, { id: 'f2', isImage: true }],
};
const log = (nodes: object[], totalCount = nodes.length) => ({ visits: { nodes, pageInfo: { hasNextPage: totalCount > nodes.length, endCursor: 'e' }, totalCount, totalCountCapped: false } });
const FIGURES = { visits: { counters: { visits: 128, out: 96, in: 32, online: 4, aftercare: 9, investors: 986, companyVisits: 105, onSiteVisits: 88 }, summary: SUMMARY } };
const show = (at: string, answer: object) =>
  renderWith(<VisitsPage />, {
    VisitLog: () => answer,
    VisitFigures: () => FIGURES,
    VisitCompany: () => ({ company: { id: COMPANY, name: '长安五金' } }),
    LogAlliances: () => ({ alliances: [{ id: ALLIANCE, name: '紧固件产业联盟' }] }),
    Colleagues: () => ({ people: [{ id: PERSON, name: '招商专员岗' }] }),
    VisitOrganisations: () => ({ organisations: [{ id: ORGANISATION, name: '示例县招商局', shortName: '招商局', parentId: null, path: '/1/' }] }),
  }, { at, rights: ['visit.log'] });

describe('the log of visits', () => {
  it('shows the counters of the server, not of the rows on the page, each with its unit and its meaning', () => {
    show('/visits', log([VISIT], 141));
    const figures = screen.getByTestId('visit-figures').textContent;
    for (const said of ['走请 128 次', '走出去 96', '请进来 32', '接洽客商 986 人次', '走访企业 105 次', '入企走访 88 次', '视频洽谈 4 次', '走访帮扶 9 次']) expect(figures).toContain(said);
    for (const name of ['走请次数', '接洽客商人次', '走访企业次数', '入企走访次数', '视频洽谈次数', '走访帮扶次数']) expect(screen.getByRole('button', { name: new RegExp(`^${name}：`) })).toBeTruthy();
    expect(screen.getByText('已显示 1 / 141 条')).toBeTruthy();
  });

  it('tells in a row who was there, how strong the interest is and how many photos there are', () => {
    show('/visits', log([VISIT]));
    const row = screen.getByRole('row', { name: /走访七家紧固件企业/ }).textContent;
    for (const said of ['2020-05-16', '09:30', '走出去', '拜访', '长安五金', '分管副县长岗、招商专员岗', '客商 7 人', '意向 A', '2 张']) expect(row).toContain(said);
  });

  it('asks for what the address says, and leaves out what it does not know', async () => {
    const { sentOf } = show(`/visits?period=custom&from=2020-05-01&to=2020-13-99x&direction=sideways&kind=promotion&company=${COMPANY}&org=1%27OR&person=${PERSON}&alliance=${ALLIANCE}&mine=true&search=紧固件`, log([VISIT]));
    const filter = { from: '2020-05-01', kind: 'promotion', companyId: COMPANY, personId: PERSON, allianceId: ALLIANCE, mine: true, search: '紧固件' };
    expect(sentOf('VisitLog')[0]).toMatchObject({ sort: { by: 'visitedOn', direction: 'desc' } });
    expect(sentOf('VisitLog')[0]?.filter).toEqual(filter);
    expect(sentOf('VisitFigures')[0]?.filter).toEqual(filter);
    // The calendars of the custom days are on their way still.
    await act(() => import('../../../shared/date-pick').then(() => undefined));
  });

  it('says which filters of the address it did not understand, until they are taken out', async () => {
    const { address } = show('/visits?period=thisMonth&direction=sideways&kind=call', log([VISIT]));
    expect(screen.getByRole('alert').textContent).toContain('“期间、方式”无法识别');
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: /去\s?掉/ }));
    await waitFor(() => expect(address()).toBe('/visits?kind=call'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows every filter that is folded away by its name, and takes them off one by one', async () => {
    const { address } = show(`/visits?kind=promotion&company=${COMPANY}&person=${PERSON}&alliance=${ALLIANCE}`, log([VISIT]));
    const set = within(screen.getByRole('group', { name: '已用的筛选' }));
    expect(['类别：推介会', '人员：招商专员岗', '企业：长安五金', '联盟：紧固件产业联盟'].map((name) => set.queryByText(name) !== null)).toEqual([true, true, true, true]);
    fireEvent.click(set.getByRole('button', { name: '取消筛选：长安五金' }));
    await waitFor(() => expect(address()).toBe(`/visits?kind=promotion&person=${PERSON}&alliance=${ALLIANCE}`));
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(address()).toBe('/visits'));
  });

  it('tells an empty log from a filter that finds nothing', async () => {
    const { unmount } = show('/visits', log([]));
    expect(screen.getByText(/还没有走请记录/)).toBeTruthy();
    unmount();
    const { address } = show('/visits?direction=in', log([]));
    fireEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!);
    await waitFor(() => expect(address()).toBe('/visits'));
  });
});

describe('the sentence for the report', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) => Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

  it('is copied as the server wrote it, and shown', async () => {
    const copied: string[] = [];
    clipboard((text) => { copied.push(text); return Promise.resolve(); });
    show('/visits', log([VISIT]));
    fireEvent.click(screen.getByRole('button', { name: /复制为总结文字/ }));
    expect((await screen.findByTestId('summary-text')).textContent).toBe(SUMMARY);
    expect(copied).toEqual([SUMMARY]);
    expect(screen.getByText('已复制，可直接粘贴')).toBeTruthy();
  });

  it('stands there selected where the browser does not let a page copy', async () => {
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    show('/visits', log([VISIT]));
    fireEvent.click(screen.getByRole('button', { name: /复制为总结文字/ }));
    expect(await screen.findByText(/浏览器不允许自动复制/)).toBeTruthy();
    expect(String(getSelection())).toBe(SUMMARY);
    Reflect.deleteProperty(navigator, 'clipboard');
    fireEvent.click(screen.getByRole('button', { name: /复制为总结文字/ }));
    expect(await screen.findByText(/浏览器不允许自动复制/)).toBeTruthy();
  });
});
