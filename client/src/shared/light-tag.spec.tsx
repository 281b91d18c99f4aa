import { beforeAll, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { speak } from '../test/words';
import { LightTag } from './light-tag';

beforeAll(() => speak());

describe('LightTag', () => {
  it.each([['green', '●', '正常'], ['yellow', '▲', '预警'], ['red', '■', '滞后'], ['grey', '○', '暂缓']] as const)('%s has a shape, a word and a name', (light, shape, word) => {
    render(<LightTag light={light} />);
    const tag = screen.getByRole('img', { name: `信号灯：${word}` });
    expect(tag.textContent).toBe(`${shape}${word}`);
  });

  it('says why, and can be reached by keyboard to hear it', () => {
    render(<LightTag light="red" reason={{ since: '2026-01-01', dueOn: '2026-04-01', message: '三个月没有进展。' }} />);
    const tag = screen.getByRole('img', { name: '信号灯：滞后。三个月没有进展。' });
    expect(tag.tabIndex).toBe(0);
  });
});
