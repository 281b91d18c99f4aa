import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import { BULK_KINDS, changeOf, doneBy } from './bulk';
import { BulkDialog } from './bulk-dialog';

configure({ defaultHidden: true });
jest.setTimeout(30_000);
beforeAll(() => speak());
afterEach(cleanup);

const DONE = { id: 'b1', at: '2026-11-22T02:00:00Z', changed: 2, change: { archived: true }, undoableUntil: '2026-11-23T02:00:00Z', undoneAt: null };
const preview = (changing: number) => ({ previewBulkChange: { changing, unchanged: 0, notPermitted: 1, refused: 1, reasons: [{ code: 'ARCHIVE_ONLY_CLOSED', count: 1, message: '仍在推进的项目不能归档。' }], sample: [{ id: 'd1', name: '甲项目', number: 'XM-1' }] } });

/** The dialog over two ticked deals; each preview counts as the next of these, each attempt is answered by the next of those. */
const show = (counts: number[], applied: object[]) => {
  const onDone = jest.fn();
  const view = renderWith(<BulkDialog target={{ ids: ['d1', 'd2'] }} count="2" onClose={() => undefined} onDone={onDone} />, {
    PreviewBulkChange: () => preview(counts.shift() ?? 0),
    ApplyBulkChange: () => ({ applyBulkChange: applied.shift() }),
  }, { rights: ['deal.archive'] });
  fireEvent.click(screen.getByLabelText('归档'));
  return { ...view, onDone };
};

describe('a change of many', () => {
  it.each(BULK_KINDS)('asks the server for exactly one thing: %s', (kind) => {
    const { filter, ...what } = changeOf({ filter: { stage: 'talks' } }, { kind, officerId: 'p1', tags: ['a'], nextFollowUpOn: '2026-12-01' });
    expect([filter, Object.keys(what).length, doneBy(what)?.kind]).toEqual([{ stage: 'talks' }, 1, kind]);
  });

  it('is seen before it is done, with why some are left', async () => {
    const { sentOf, onDone } = show([2], [{ bulkChange: DONE, userErrors: [] }]);
    fireEvent.click(screen.getByText('预览'));
    await screen.findByText('仍在推进的项目不能归档。');
    expect(sentOf('ApplyBulkChange')).toEqual([]);
    fireEvent.click(screen.getByText('修改 2 个项目'));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith(DONE));
    expect(sentOf('ApplyBulkChange')).toMatchObject([{ input: { change: { ids: ['d1', 'd2'], archived: true }, expectedCount: 2 } }]);
  });

  it('is seen again when it is no longer what the preview said', async () => {
    const { sentOf, onDone } = show([2, 1], [{ bulkChange: null, userErrors: [{ code: 'COUNT_CHANGED', field: ['input', 'expectedCount'], message: '数量已变。' }] }, { bulkChange: DONE, userErrors: [] }]);
    fireEvent.click(screen.getByText('预览'));
    fireEvent.click(await screen.findByText('修改 2 个项目'));
    await screen.findByText('数量已变。');
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByText('修改 1 个项目'));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    const ids = sentOf('ApplyBulkChange').map(({ input }) => (input as { clientMutationId: string }).clientMutationId);
    expect(new Set(ids).size).toBe(2);
  });

  it('must be seen anew when something else is to be changed', async () => {
    show([2], []);
    fireEvent.click(screen.getByText('预览'));
    await screen.findByText('修改 2 个项目');
    fireEvent.click(screen.getByLabelText('取消归档'));
    expect([screen.queryByText('修改 2 个项目'), screen.getByText('预览')]).toHaveLength(2);
    expect(screen.queryByText('修改 2 个项目')).toBeNull();
  });
});
