import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { SearchBox } from './search-box';

const show = () => {
  const search = jest.fn();
  render(<SearchBox value={undefined} onSearch={search} placeholder="搜索" />);
  return { search, box: screen.getByRole('searchbox') };
};

describe('SearchBox', () => {
  it('does not search on the Enter that confirms a candidate', () => {
    const { search, box } = show();
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'zouqing' } });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229, isComposing: true });
    expect(search).not.toHaveBeenCalled();
    fireEvent.compositionEnd(box);
    fireEvent.change(box, { target: { value: '走请' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(search).toHaveBeenCalledWith('走请');
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('knows the older sign, key code 229, too', () => {
    const { search, box } = show();
    fireEvent.change(box, { target: { value: 'zou' } });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(search).not.toHaveBeenCalled();
  });

  it('searches on leaving, so that a touch elsewhere loses nothing', () => {
    const { search, box } = show();
    fireEvent.change(box, { target: { value: '紧固件' } });
    fireEvent.blur(box);
    expect(search).toHaveBeenCalledWith('紧固件');
  });
});
