import { StatementNames } from './statement-names.js';

describe('names of prepared statements', () => {
  it('names a statement from its second coming on, each text differently', () => {
    const names = new StatementNames();
    expect([names.of('a'), names.of('b'), names.of('a'), names.of('b'), names.of('a')]).toEqual([undefined, undefined, 'zouqing_0', 'zouqing_1', 'zouqing_0']);
  });

  it('gives no more names than a connection should keep', () => {
    const names = new StatementNames();
    const given = Array.from({ length: 400 }, (_, place) => { names.of(String(place)); return names.of(String(place)); });
    expect(new Set(given.filter((name) => name !== undefined)).size).toBe(250);
    expect(given.at(-1)).toBeUndefined();
    expect(names.of('0')).toBe('zouqing_0');
  });

  it('forgets what came once, however many different ones come', () => {
    const names = new StatementNames();
    names.of('first');
    for (let place = 0; place < 1000; place++) names.of(String(place));
    expect(names.of('first')).toBeUndefined();
    expect(names.of('first')).toBe('zouqing_0');
  });
});
