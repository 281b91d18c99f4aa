import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { ViewBar } from './view-bar';
import { canonical, READY_VIEWS, type SavedView, viewLink } from './views';

configure({ defaultHidden: true });
jest.setTimeout(30_000);
beforeAll(() => speak());
afterEach(cleanup);

const SHARED: SavedView = { id: 'v1', name: '五金在谈', audience: 'department', query: 'stage=talks&chain=五金', owner: { id: 'u2', name: '招商局长岗' }, version: 2, viewerCan: ['updateView', 'deleteView'] };
const show = (at: string, view: SavedView = SHARED) =>
  renderWith(<ViewBar />, {
    SavedViews: () => ({ savedViews: [view] }),
    UpdateView: () => ({ updateView: { savedView: view, userErrors: [] } }),
    SaveView: () => ({ saveView: { savedView: { ...view, id: 'v2', name: '我的五金', audience: 'mine' }, userErrors: [] } }),
  }, { rights: ['view.save'], at });
const current = () => document.querySelector('[aria-current=page]')?.textContent;
const dot = () => screen.queryByRole('img', { name: '有未保存的改动' });

describe('an address as a view sees it', () => {
  it('is the same in whatever order it is written, and without what is no filter', () => {
    expect(canonical('chain=a&stage=talks&view=v1&new=1')).toBe(canonical('stage=talks&chain=a'));
    expect(viewLink('v1', 'stage=talks&view=other')).toBe('/deals?stage=talks&view=v1');
  });

  it('keeps every filter of the ready-made ones', () => {
    for (const query of Object.values(READY_VIEWS)) expect([...new URLSearchParams(canonical(query)).keys()].sort()).toEqual([...new URLSearchParams(query).keys()].sort());
  });
});

describe('the views', () => {
  it('have none open, or all, where the address says nothing', () => {
    show('/deals');
    expect([current(), dot()]).toEqual(['全部', null]);
  });

  it('know a saved one by its address, unchanged', () => {
    show('/deals?chain=五金&stage=talks&view=v1');
    expect([current(), dot(), screen.queryByText('还原')]).toEqual(['五金在谈', null, null]);
  });

  it('mark a change, and save it only when told to', async () => {
    const { sentOf } = show('/deals?chain=五金&stage=talks&mine=true&view=v1');
    expect(dot()).not.toBeNull();
    expect(screen.getByText('还原').getAttribute('href')).toBe(viewLink('v1', SHARED.query));
    expect(sentOf('UpdateView')).toEqual([]);
    fireEvent.click(screen.getByText('保存到视图'));
    await waitFor(() => expect(sentOf('UpdateView')).toEqual([{ input: { id: 'v1', expectedVersion: 2, query: canonical('chain=五金&stage=talks&mine=true') } }]));
  });

  it('leave a shared one to who may change it: others keep the change as their own', async () => {
    const { sentOf, address } = show('/deals?stage=talks&view=v1', { ...SHARED, viewerCan: [] });
    expect(screen.queryByText('保存到视图')).toBeNull();
    fireEvent.click(screen.getByText('另存为我的视图'));
    fireEvent.change(await screen.findByLabelText('名称'), { target: { value: '我的五金' } });
    fireEvent.click(screen.getByText('保存'));
    await waitFor(() => expect(sentOf('SaveView')).toEqual([{ input: { list: 'deals', name: '我的五金', audience: 'mine', query: 'stage=talks' } }]));
    await waitFor(() => expect(address()).toBe('/deals?stage=talks&view=v2'));
  });

  it('have no name for a view that is out of reach: the list is what the address says', () => {
    show('/deals?stage=talks&view=gone');
    expect([current(), screen.queryByText('存为视图')]).toEqual([undefined, screen.getByText('存为视图')]);
  });
});
