import '../../../../test/dom';
import { afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { Form } from 'antd';
import { renderWith } from '../../../../test/api';
import { useGoToField } from '../../../../shared/use-go-to-field';
import { speak } from '../../../../test/words';
import type { EditValues } from '../edit-values';
import { BenefitRows } from './benefit-rows';

configure({ defaultHidden: true });
jest.setTimeout(60_000);

beforeAll(() => speak());
afterEach(cleanup);

const Rows = ({ benefits, field = null }: Pick<EditValues, 'benefits'> & { field?: string | null }) => {
  const [form] = Form.useForm<EditValues>();
  const held = Form.useWatch<EditValues['benefits'] | undefined>('benefits', form);
  useGoToField(form, field);
  return <Form form={form} initialValues={{ benefits }}><BenefitRows /><output data-testid="held">{JSON.stringify(held?.[0])}</output></Form>;
};

const held = (): unknown => JSON.parse(screen.getByTestId('held').textContent);
const promised = () => screen.getByLabelText<HTMLInputElement>('承诺');
const choose = (word: string) => {
  fireEvent.mouseDown(screen.getByLabelText('指标'));
  fireEvent.click(screen.getByText(word, { selector: '.ant-select-item-option-content' }));
};

it('takes no number before its unit is known: 200 typed first would be 200 万元 and then two million people', async () => {
  renderWith(<Rows benefits={[{ year: 2027 }]} />, {});
  expect(promised().disabled).toBe(true);
  expect(promised().placeholder).toBe('先选指标');
  choose('就业');
  await waitFor(() => expect(promised().disabled).toBe(false));
  fireEvent.change(promised(), { target: { value: '200' } });
  await waitFor(() => expect(held()).toEqual({ year: 2027, indicator: 'jobs', promised: '200' }));
});

it('keeps a number under another indicator of the same unit, and not under one of another', async () => {
  renderWith(<Rows benefits={[{ indicator: 'tax', year: 2027, promised: '2000000', actual: null }]} />, {});
  choose('产值');
  await waitFor(() => expect(held()).toEqual({ indicator: 'output', year: 2027, promised: '2000000', actual: null }));
  expect(promised().value).toBe('200');
  choose('就业');
  await waitFor(() => expect(held()).toEqual({ indicator: 'jobs', year: 2027, promised: null, actual: null }));
  expect(promised().value).toBe('');
});

it('brings whoever is sent to mend the benefits to the button that adds a year', async () => {
  renderWith(<Rows benefits={[]} field="benefits" />, {});
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText('添加一年').closest('button')));
});
