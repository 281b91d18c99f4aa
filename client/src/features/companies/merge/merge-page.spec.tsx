import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWith, type Answers } from '../../../test/api';
import { speak } from '../../../test/words';
import { MergePage } from '../pages/merge-page';
import type { Side } from './fields';
import { MergingNotices } from './merging-notices';

configure({ defaultHidden: true });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(cleanup);

const side = (given: Partial<Side> & { id: string; name: string }): Side => ({
  version: 1, aliases: [], creditCode: null, regionCode: null, regionName: null, industryCode: null, industryName: null, ownership: null, legalRepresentative: null,
  registeredAddress: null, registeredCapital: null, paidInCapital: null, foundedOn: null, chain: null, chainNode: null, chainPosition: null, honours: [], sizeTier: null,
  operatingStatus: 'normal', operatingStatusNote: null, createdAt: '2026-11-22T00:00:00Z', parent: null, contacts: [], riskFlags: [], subsidiaries: [], deals: [], visits: [],
  viewerCan: ['updateCompany', 'mergeCompanies'], ...given,
});
const keep = side({ id: 'a', name: '东莞市兴科兴五金制品有限公司', version: 3, regionCode: '441900', regionName: '广东省东莞市', ownership: 'private', honours: ['listed'] });
const merge = side({ id: 'b', name: '东莞兴科兴五金制品', version: 2, regionCode: '360700', regionName: '江西省赣州市', ownership: 'private', creditCode: '91350100M000100Y43', aliases: ['兴科兴'], honours: ['unicorn'], contacts: [{ id: 'k' }], deals: [{ id: 'd1' }, { id: 'd2' }] });

const show = (answers: Answers = {}, at = '/companies/merge?keep=a&merge=b') =>
  renderWith(<MergePage />, { MergeSides: ({ keep: first }) => (first === 'a' ? { keep, merge } : { keep: merge, merge: keep }), ...answers }, { at, rights: ['company.read', 'company.write'] });
const row = (label: string) => screen.getByRole('radiogroup', { name: label });
const chosen = (label: string) => within(row(label)).getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked);
const result = () => screen.getByRole('heading', { name: '合并后' }).closest('section') as HTMLElement;

describe('merging two companies', () => {
  it('has a choice for each field that differs, what only one knows is taken, and the rest is folded', async () => {
    show();
    await screen.findByRole('heading', { name: '合并企业' });
    expect(screen.getAllByRole('radiogroup').map((one) => one.getAttribute('aria-label'))).toEqual(['名称', '信用代码', '行政区划']);
    expect(chosen('名称')).toEqual([true, false]);
    expect(chosen('信用代码')).toEqual([false, true]);
    expect(screen.getByText('相同的 2 项').closest('details')?.open).toBe(false);
    expect(result().textContent).toContain('曾用名与简称：东莞兴科兴五金制品、兴科兴');
    expect(result().textContent).toContain('上市、独角兽');
    expect(result().textContent).toContain('归到它名下：联系人 1 位、项目 2 个。');
  });

  it('shows what comes of a choice, sends it with both versions, and opens the company that stays', async () => {
    const { sentOf, address } = show({ MergeCompanies: () => ({ mergeCompanies: { company: { id: 'a', name: merge.name }, userErrors: [] } }) });
    await screen.findByRole('heading', { name: '合并企业' });
    fireEvent.click(within(row('名称')).getAllByRole('radio')[1] as HTMLElement);
    expect(within(result()).getByRole('heading', { level: 3 }).textContent).toBe(merge.name);
    expect(result().textContent).toContain(`曾用名与简称：${keep.name}、兴科兴`);
    fireEvent.click(screen.getByRole('button', { name: '确认合并' }));
    await waitFor(() => expect(address()).toBe('/companies/a'));
    expect(sentOf('MergeCompanies')).toEqual([{ input: { keptId: 'a', keptVersion: 3, mergedId: 'b', mergedVersion: 2, take: ['creditCode', 'name'] } }]);
  });

  it('keeps the choices when somebody was first', async () => {
    const { sentOf } = show({ MergeCompanies: () => ({ mergeCompanies: { company: null, userErrors: [{ code: 'CONFLICT', field: ['input', 'keptVersion'], message: '已被他人修改。' }] } }) });
    await screen.findByRole('heading', { name: '合并企业' });
    fireEvent.click(within(row('行政区划')).getAllByRole('radio')[1] as HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: '确认合并' }));
    expect(await screen.findByText('其中一家刚被别人修改，请重新载入后核对；您的选择会保留。')).toBeTruthy();
    const before = sentOf('MergeSides').length;
    fireEvent.click(screen.getByRole('button', { name: '重新载入' }));
    await waitFor(() => expect(sentOf('MergeSides').length).toBeGreaterThan(before));
    expect(chosen('行政区划')).toEqual([false, true]);
  });

  it('swaps the two in the address', async () => {
    const { address } = show();
    fireEvent.click(await screen.findByRole('button', { name: /互换保留与并入$/ }));
    await waitFor(() => expect(address()).toBe('/companies/merge?keep=b&merge=a'));
    expect(chosen('信用代码')).toEqual([true, false]);
  });

  it('is not for who may not, and has nothing to do for two that are one', async () => {
    show({ MergeSides: () => ({ keep: { ...keep, viewerCan: [] }, merge }) });
    expect(await screen.findByText('您没有查看此页的权限')).toBeTruthy();
    cleanup();
    show({ MergeSides: () => ({ keep, merge: keep }) });
    expect(await screen.findByText(`两条记录已是同一家企业“${keep.name}”。`)).toBeTruthy();
  });

  it('offers the similar ones first when only one is known', async () => {
    const { address } = show({ MergeStart: () => ({ company: keep, similarCompanies: [{ reasons: ['name'], similarity: 100, company: { id: 'b', name: merge.name } }] }) }, '/companies/merge?keep=a');
    fireEvent.click(await screen.findByRole('button', { name: merge.name }));
    await waitFor(() => expect(address()).toBe('/companies/merge?keep=a&merge=b'));
  });
});

describe('the notices on a company’s page', () => {
  const merged = { id: 'm1', mergedName: merge.name, mergedBy: '招商专员岗', mergedOn: '2026-11-22', undoUntil: '2026-12-22', viewerCan: ['undoMerge'] };
  const notices = (company: object, similar: object[] = [], answers: Answers = {}) =>
    renderWith(<MergingNotices company={keep} />, { CompanyMerging: () => ({ company: { id: 'a', viewerCan: ['mergeCompanies'], merges: [], ...company }, similarCompanies: similar }), ...answers });

  it('tell what was merged and until when it can be undone, and undo it when told twice', async () => {
    const { sentOf } = notices({ merges: [merged] }, [], { UndoMerge: () => ({ undoMerge: { company: { id: 'a', name: keep.name }, userErrors: [] } }) });
    expect(await screen.findByText(`已合并“${merge.name}”（2026-11-22，招商专员岗），可在 2026-12-22 前撤销`)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /撤\s?销/ }));
    const dialog = await screen.findByRole('dialog');
    expect(sentOf('UndoMerge')).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: /撤\s?销/ }));
    await waitFor(() => expect(sentOf('UndoMerge')).toEqual([{ input: { id: 'm1' } }]));
  });

  it('offer no undoing to who may not, and no duplicate that is only of the same group', async () => {
    notices({ merges: [{ ...merged, viewerCan: [] }] }, [{ reasons: ['group'], similarity: 33, company: { id: 'c', name: '兴科显示' } }]);
    expect(await screen.findByText(/已合并/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText('兴科显示')).toBeNull();
  });

  it('lead from a possible duplicate to the comparison', async () => {
    notices({}, [{ reasons: ['name'], similarity: 91, company: { id: 'b', name: merge.name } }]);
    const link = await screen.findByRole('link', { name: merge.name });
    expect(link.getAttribute('href')).toBe('/companies/merge?keep=a&merge=b');
    expect(screen.getByText(/名称相似 91%/)).toBeTruthy();
  });
});
