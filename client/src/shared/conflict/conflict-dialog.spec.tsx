import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { FormDialog } from '../form-dialog';
import { useUserErrors } from '../user-errors';
import { ConflictDialog } from './conflict-dialog';
import { useMerging } from './use-merging';

interface Values { name: string; place: string; note: string }
interface Row extends Values { version: number }

const FIRST: Row = { version: 1, name: '紧固件项目', place: '东莞', note: '' };
const LABELS: Record<keyof Values, string> = { name: '名称', place: '地点', note: '备注' };
const FIELDS = ['name', 'place', 'note'] as const;
const CONFLICT = [{ code: 'CONFLICT', field: ['input', 'expectedVersion'], message: '已被他人修改。' }];

type Sent = { version: number; changes: Partial<Values> };
/** A dialog on a record of which the server has `rows`: each save meets the next one, until none is left. */
const Editor = ({ rows, sent, onClose }: { rows: (Row | null)[]; sent: Sent[]; onClose: () => void }) => {
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const { question, save } = useMerging<Row, Values>({
    record: FIRST, form, errors, saved: '已保存', label: (field) => LABELS[field], units: FIELDS.map((field) => [field]), same: (one, other) => one === other,
    valuesOf: ({ name, place, note }) => ({ name, place, note }),
    send: (before, mine, version) => {
      const changes = Object.fromEntries(FIELDS.filter((field) => before[field] !== mine[field]).map((field) => [field, mine[field]]));
      if (Object.keys(changes).length === 0) return Promise.resolve(null);
      sent.push({ version, changes });
      const current = rows.shift();
      return Promise.resolve({ result: {}, userErrors: current === undefined ? [] : CONFLICT, current: () => current ?? null });
    },
  });
  return (
    <>
      <FormDialog title="编辑" form={form} errors={errors} onSubmit={save} onClose={onClose} submitLabel="保存" initialValues={FIRST}>
        {FIELDS.map((field) => <Form.Item key={field} name={field} label={LABELS[field]}><Input /></Form.Item>)}
      </FormDialog>
      {question ? <ConflictDialog question={question} label={(field) => LABELS[field]} said={(_, value) => (typeof value === 'string' && value !== '' ? value : null)} /> : null}
    </>
  );
};

const open = (...rows: (Row | null)[]) => {
  const sent: Sent[] = [];
  const onClose = jest.fn();
  renderWith(<Editor rows={rows} sent={sent} onClose={onClose} />, {});
  return { sent, onClose };
};
const type = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
// By text and label: two dialogs hold too much for jsdom to work out every role.
const press = (button: string) => fireEvent.click(screen.getByText(button));
const save = () => press('保存');
const settle = () => press('按所选保存');
const question = async () => (await screen.findByText('他人的修改与您的修改')).closest<HTMLElement>('.ant-modal');
const radio = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

beforeAll(() => speak());
afterEach(cleanup);

describe('a change that meets another', () => {
  it('is merged without a question when the fields differ, and what was taken over is named', async () => {
    const { sent, onClose } = open({ ...FIRST, version: 2, place: '深圳' });
    type('名称', '螺栓项目');
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual([{ version: 1, changes: { name: '螺栓项目' } }, { version: 2, changes: { name: '螺栓项目' } }]);
    await screen.findByText('他人同时改了 地点，已按对方的值保留。');
    expect(document.querySelector('input[type=radio]')).toBeNull();
  });

  it('is done when the other person made the very same change', async () => {
    const { sent, onClose } = open({ ...FIRST, version: 2, name: '螺栓项目' });
    type('名称', '螺栓项目');
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toHaveLength(1);
  });

  it('is asked field by field where both changed it, mine unless told otherwise, and again when it changed again', async () => {
    const second = { ...FIRST, version: 2, name: '螺母项目', place: '深圳', note: '他人的备注' };
    const { sent, onClose } = open(second, { ...second, version: 3, name: '垫圈项目' });
    type('名称', '螺栓项目');
    type('地点', '广州');
    save();
    const rows = [...((await question())?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([['名称', '紧固件项目', '名称 对方 螺母项目', '名称 我的 螺栓项目'], ['地点', '东莞', '地点 对方 深圳', '地点 我的 广州']]);
    expect([radio('名称 我的 螺栓项目').checked, radio('名称 对方 螺母项目').checked]).toEqual([true, false]);
    fireEvent.click(radio('地点 对方 深圳'));
    settle();
    await screen.findByLabelText('名称 对方 垫圈项目');
    expect(screen.queryByLabelText(/地点 对方/)).toBeNull();
    settle();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual([{ version: 1, changes: { name: '螺栓项目', place: '广州' } }, { version: 2, changes: { name: '螺栓项目' } }, { version: 3, changes: { name: '螺栓项目' } }]);
  });

  it('goes back to the form with everything typed, and is asked again at the next save', async () => {
    const other = { ...FIRST, version: 2, name: '螺母项目' };
    const { sent, onClose } = open(other, other);
    type('名称', '螺栓项目');
    save();
    await question();
    press('返回继续填写');
    await screen.findByText('已被他人修改。');
    expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('螺栓项目');
    expect(onClose).not.toHaveBeenCalled();
    save();
    await question();
    fireEvent.click(radio('名称 对方 螺母项目'));
    settle();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent.map(({ version }) => version)).toEqual([1, 1]);
  });

  it('stays in the form when the other version cannot be had, or changes without end', async () => {
    const { onClose, sent } = open(null, ...[2, 3, 4, 5, 6, 7].map((version) => ({ ...FIRST, version, place: `地点${version}` })));
    type('名称', '螺栓项目');
    save();
    await screen.findByText('已被他人修改。');
    save();
    await waitFor(() => expect(sent).toHaveLength(7));
    await screen.findByText('已被他人修改。');
    expect([screen.getByLabelText<HTMLInputElement>('名称').value, screen.getByLabelText<HTMLInputElement>('地点').value]).toEqual(['螺栓项目', '地点6']);
    expect(onClose).not.toHaveBeenCalled();
  });
});
