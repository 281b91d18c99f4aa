import { beforeEach, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { speak } from '../../test/words';
import { Yuan } from './yuan';
import { YuanSum } from './yuan-sum';

beforeEach(() => speak());

describe('Yuan', () => {
  it('says 8,000 万元 and keeps the exact figure in the title', () => {
    render(<Yuan value="80000000.00" />);
    expect(screen.getByText('8,000 万元').title).toBe('80,000,000.00 元');
  });

  it('says how exact the amount is', () => {
    render(<Yuan value="5000000000.00" bound="about" />);
    expect(screen.getByText('约 50 亿元')).not.toBeNull();
  });

  it('shows a dash, spoken as 未填, when there is none', () => {
    render(<Yuan value={null} />);
    expect(screen.getByLabelText('未填').textContent).toBe('–');
  });

  it('speaks English', async () => {
    await speak('en');
    render(<Yuan value="80000000.00" />);
    expect(screen.getByText('¥80 million').title).toBe('¥80,000,000.00');
  });
});

describe('YuanSum', () => {
  it('is a dash, spoken as 金额未填, where no project has an amount, and nought where there is no project', () => {
    const { rerender } = render(<YuanSum value="0.00" count={3} />);
    expect(screen.getByLabelText('金额未填').textContent).toBe('–');
    rerender(<YuanSum value="0.00" count={0} />);
    expect(screen.getByText('0 元')).not.toBeNull();
    rerender(<YuanSum value="0.10" count={3} />);
    expect(screen.getByText('0.1 元')).not.toBeNull();
  });
});
