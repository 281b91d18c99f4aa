import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { speak } from '../../test/words';
import { Area } from './area';
import { isAreaText, muToSquareMetres, squareMetresToMu } from './area-format';
import { AreaInput } from './area-input';

beforeAll(() => speak());

describe('mu and square metres', () => {
  it.each([['320000.00', '480'], ['666.67', '1'], ['33333.33', '50'], ['1234567.89', '1,851.85']])('%s m² is %s 亩', (squareMetres, mu) => {
    expect(squareMetresToMu(squareMetres)).toBe(mu);
  });

  it('comes back to the same 亩 at two decimals', () => {
    for (const mu of ['0.01', '1', '37.5', '99999.99']) expect(squareMetresToMu(muToSquareMetres(mu)).replace(',', '')).toBe(mu);
  });

  it('knows an area', () => {
    expect(isAreaText('12.5')).toBe(true);
    for (const text of ['0', '-1', '', 'abc', '1.23456']) expect(isAreaText(text)).toBe(false);
  });
});

describe('Area', () => {
  it('reads in 亩, with square metres in the title', () => {
    render(<Area value="320000.00" />);
    expect(screen.getByText('480 亩').title).toBe('320,000 平方米');
  });
});

describe('AreaInput', () => {
  it('hands on the number as typed, with its unit', () => {
    const told = jest.fn();
    render(<AreaInput value={null} onChange={told} />);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '１２０.5' } });
    expect(told).toHaveBeenCalledWith({ value: '120.5', unit: 'mu' });
  });

  it('says what it is in the other unit', () => {
    render(<AreaInput value={{ value: '480', unit: 'mu' }} />);
    expect(screen.getByText('= 320000.00 平方米')).not.toBeNull();
  });
});
