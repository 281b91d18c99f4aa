import '../../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderWith } from '../../../test/api';
import { speak } from '../../../test/words';
import type { DealRow } from '../deal';
import { dealRow } from '../list/row.fixture';
import { ConflictQuestion } from './conflict-question';
import { EditableCell } from './editable-cell';
import { type EditField, useInlineEdit } from './use-inline-edit';

configure({ defaultHidden: true });
jest.setTimeout(60_000);
beforeAll(() => speak());
afterEach(cleanup);

const Cell = ({ deal, field }: { deal: DealRow; field: EditField }) => {
  const edit = useInlineEdit();
  return <><EditableCell deal={deal} field={field} edit={edit} />{edit.conflict ? <ConflictQuestion conflict={edit.conflict} /> : null}</>;
};
const CONFLICT = [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被他人修改。' }];

/** The tags of a deal, at a server that answers with these one after the other, and then takes everything. */
const tags = (deal: DealRow, ...answers: object[]) => {
  const taken = { deal, current: null, userErrors: [] };
  const view = renderWith(<Cell deal={deal} field="tags" />, { EditRow: () => ({ updateDeal: answers.shift() ?? taken }), DealOfficers: () => ({ people: [] }) });
  const sent = () => view.sentOf('EditRow').map(({ input }) => input);
  fireEvent.click(screen.getByLabelText('修改“特种钢紧固件项目”的标签'));
  const field = screen.getByRole('combobox');
  const type = (text: string) => fireEvent.change(field, { target: { value: text } });
  const press = (key: string, more: object = {}) => fireEvent.keyDown(field, { key, keyCode: key === 'Enter' ? 13 : 27, ...more });
  return { ...view, sent, field, type, press };
};

describe('a field changed in its cell', () => {
  it('is plain text for who may not change it, and of a deal that is kept from the viewer', () => {
    renderWith(<><Cell deal={dealRow({ viewerCan: [] })} field="officer" /><Cell deal={dealRow({ masked: true })} field="tags" /></>, {});
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('saves by Enter once nothing is typed any more, never by the Enter that takes a candidate', async () => {
    const { type, press, sent } = tags(dealRow());
    // While candidates are shown, nothing has come into the field yet.
    press('Enter', { isComposing: true, keyCode: 229 });
    expect(screen.queryByRole('combobox')).not.toBeNull();
    type('链主');
    press('Enter');
    press('Enter');
    await waitFor(() => expect(sent()).toEqual([{ id: 'd1', expectedVersion: 3, tags: ['重点', '链主'] }]));
    await screen.findByLabelText('修改“特种钢紧固件项目”的标签');
  });

  it('leaves everything as it was by Esc', () => {
    const { type, press, sent } = tags(dealRow());
    type('链主');
    press('Escape');
    expect([sent(), screen.getByLabelText('修改“特种钢紧固件项目”的标签').textContent]).toEqual([[], '重点']);
  });

  it('saves what is typed when something else is tapped', async () => {
    const { type, field, sent } = tags(dealRow());
    type('链主');
    fireEvent.blur(field);
    await waitFor(() => expect(sent()).toEqual([{ id: 'd1', expectedVersion: 3, tags: ['重点', '链主'] }]));
  });

  it('sends nothing that is no change', () => {
    const { field, sent } = tags(dealRow());
    fireEvent.blur(field);
    expect(sent()).toEqual([]);
  });

  it('stays open with its sentence when it is refused, and with what was typed', async () => {
    const { type, field } = tags(dealRow(), { deal: null, current: null, userErrors: [{ code: 'TAG_TOO_LONG', field: ['input', 'tags'], message: '标签过长。' }] });
    type('链主');
    fireEvent.blur(field);
    expect((await screen.findByRole('alert')).textContent).toBe('标签过长。');
    expect(screen.getByText('重点')).toBeTruthy();
  });

  it('goes in beside what others changed elsewhere, without a question', async () => {
    const { type, field, sent } = tags(dealRow(), { deal: null, current: dealRow({ version: 4, nextFollowUpOn: '2026-12-01' }), userErrors: CONFLICT });
    type('链主');
    fireEvent.blur(field);
    await waitFor(() => expect(sent().map((input) => (input as { expectedVersion: number }).expectedVersion)).toEqual([3, 4]));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is asked about when others changed the same, and theirs may stand', async () => {
    const { type, field, sent } = tags(dealRow(), { deal: null, current: dealRow({ version: 4, tags: ['对方的'] }), userErrors: CONFLICT });
    type('链主');
    fireEvent.blur(field);
    fireEvent.click(await screen.findByLabelText('标签 对方 对方的'));
    fireEvent.click(screen.getByText('按所选保存'));
    await waitFor(() => expect(screen.queryByText('按所选保存')).toBeNull());
    expect(sent()).toHaveLength(1);
  });
});
