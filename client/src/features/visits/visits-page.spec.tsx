import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { VisitsPage } from './pages/visits-page';

// Asking for visibility reads every style of antd again: slow, and nothing here is hidden.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

beforeAll(() => speak());
afterEach(cleanup);

const VISIT = {
  id: 'v1', direction: 'out', visitedOn: '2020-05-16', place: '东莞', summary: '走访七家紧固件企业。', participants: [], investorCount: 7,
  nextAction: null, nextActionDueOn: null, companies: [{ id: 'c1', name: '长安五金' }], deals: [],
};
const log = (nodes: object[], totalCount = nodes.length) => ({
  visits: { nodes, pageInfo: { hasNextPage: totalCount > nodes.length, endCursor: 'e' }, totalCount, totalCountCapped: false, counters: { visits: 128, out: 96, in: 32, online: 4, aftercare: 9, investors: 986 } },
});
const show = (at: string, answer: object) => renderWith(<VisitsPage />, { VisitLog: () => answer, VisitCompany: () => ({ company: { id: 'c1', name: '长安五金' } }) }, { at, rights: ['visit.log'] });

describe('the log of visits', () => {
  it('shows the counters of the server, not of the rows on the page, each with its unit and its meaning', () => {
    show('/visits', log([VISIT], 141));
    const figures = screen.getByTestId('visit-figures').textContent;
    for (const said of ['走请次数 128 次', '走出去 96 次', '请进来 32 次', '接洽客商 986 人次']) expect(figures).toContain(said);
    expect(screen.getByLabelText(/^接洽客商人次：.*同一位客商见两次计两人次/)).toBeTruthy();
    expect(screen.getByText('已显示 1 / 141 条')).toBeTruthy();
  });

  it('asks for what the address says, and leaves out what it does not know', () => {
    const { sentOf } = show('/visits?period=custom&from=2020-05-01&to=2020-13-99x&direction=sideways&company=c1&mine=true&search=紧固件', log([VISIT]));
    expect(sentOf('VisitLog')[0]).toMatchObject({ filter: { from: '2020-05-01', companyId: 'c1', mine: true, search: '紧固件' }, sort: { by: 'visitedOn', direction: 'desc' } });
    expect(sentOf('VisitLog')[0]?.filter).not.toHaveProperty('direction');
    expect(sentOf('VisitLog')[0]?.filter).not.toHaveProperty('to');
    expect(screen.getByTitle('长安五金')).toBeTruthy();
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
