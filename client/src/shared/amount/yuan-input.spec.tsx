import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { speak } from '../../test/words';
import { YuanInput, yuanRule } from './yuan-input';

beforeAll(() => speak());

const show = (first: string | null = null) => {
  const told = jest.fn<(value: string | null) => void>();
  const Held = () => {
    const [value, setValue] = useState(first);
    return (
      <YuanInput
        value={value}
        onChange={(next) => {
          told(next);
          setValue(next);
        }}
      />
    );
  };
  render(<Held />);
  return { told, box: screen.getByRole<HTMLInputElement>('textbox') };
};
const type = (box: HTMLInputElement, text: string) => fireEvent.change(box, { target: { value: text } });

describe('YuanInput', () => {
  it('takes 8000 in 万元 and hands on 80000000.00 yuan', () => {
    const { told, box } = show();
    type(box, '8000');
    expect(told).toHaveBeenLastCalledWith('80000000.00');
    expect(box.value).toBe('8000');
  });

  it('keeps what is typed while it is being typed', () => {
    const { told, box } = show();
    type(box, '3.');
    expect(box.value).toBe('3.');
    expect(told).toHaveBeenLastCalledWith('30000.00');
  });

  it('lets 亿 after the number choose the unit', () => {
    const { told, box } = show();
    type(box, '3.1亿');
    expect(told).toHaveBeenLastCalledWith('310000000.00');
    expect(box.value).toBe('3.1');
    expect(screen.getByText('亿元')).not.toBeNull();
  });

  it('shows a value from outside in its largest unit', () => {
    expect(show('310000000.00').box.value).toBe('3.1');
  });

  it('never repairs what is no number: it is handed on as typed, and the rule refuses it', async () => {
    const { told, box } = show();
    type(box, '5一是6');
    expect(told).toHaveBeenLastCalledWith('5一是6');
    expect(box.value).toBe('5一是6');
    await expect(yuanRule('no').validator(null, '5一是6')).rejects.toThrow('no');
  });

  it('hands on null when emptied', () => {
    const { told, box } = show('80000000.00');
    type(box, '');
    expect(told).toHaveBeenLastCalledWith(null);
  });
});

describe('yuanRule', () => {
  it('refuses zero and passes amounts and emptiness', async () => {
    const { validator } = yuanRule('no');
    await expect(validator(null, '0.00')).rejects.toThrow('no');
    await expect(validator(null, '80000000.00')).resolves.toBeUndefined();
    await expect(validator(null, null)).resolves.toBeUndefined();
  });
});
