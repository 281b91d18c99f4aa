import '../test/dom';
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { useGoToField } from './use-go-to-field';

afterEach(cleanup);

const Fields = ({ field }: { field: string }) => {
  const [form] = Form.useForm();
  useGoToField(form, field);
  return <Form form={form}>{['first', 'second'].map((name) => <Form.Item key={name} name={name} label={name}><Input /></Form.Item>)}</Form>;
};

/** Longer than the hook waits. */
const later = () => new Promise((resolve) => setTimeout(resolve, 500));

it('goes to the field that is to be mended', async () => {
  render(<Fields field="second" />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('second')));
});

it.each([
  ['typed', (input: HTMLElement) => fireEvent.input(input, { target: { value: '2026-11-22' } })],
  ['pressed a key', (input: HTMLElement) => fireEvent.keyDown(input, { key: 'Tab' })],
  ['gone elsewhere', (input: HTMLElement) => fireEvent.pointerDown(input)],
])('leaves whoever has already %s where he is', async (_, begin) => {
  render(<Fields field="second" />);
  const first = screen.getByLabelText('first');
  first.focus();
  begin(first);
  await later();
  expect(document.activeElement).toBe(first);
});
