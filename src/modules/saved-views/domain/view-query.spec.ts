import { readViewQuery } from './view-query.js';

describe('the address of a saved view', () => {
  it('is kept as it came, without the question mark', () => {
    expect(readViewQuery('?stage=talks&light=red,yellow')).toBe('stage=talks&light=red,yellow');
    expect(readViewQuery('search=%E4%BA%94%E9%87%91+%E9%9B%B6')).toBe('search=%E4%BA%94%E9%87%91+%E9%9B%B6');
    expect(readViewQuery('search=五金')).toBe('search=五金');
  });

  it('may be empty: the whole list', () => {
    expect(readViewQuery('')).toBe('');
    expect(readViewQuery('?')).toBe('');
  });

  it.each([
    ['a blank', 'stage=talks light'], ['a line', 'stage=talks\nlight=red'], ['a fragment', 'stage=talks#top'], ['half an escape', 'search=%E4%BA%'],
    ['a control character', 'a=\u0007'], ['a value without a name', '=talks'],
  ])('is refused with %s', (_, text) => {
    expect(readViewQuery(text)).toBeNull();
  });
});
