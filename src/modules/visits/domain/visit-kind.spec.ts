import { DIRECTIONS } from './direction.js';
import { isRemote, kindFits, usualKind, usuallyOnSite, VISIT_KINDS } from './visit-kind.js';

describe('the kind of a visit', () => {
  it('is what is usual in its direction when nobody names it, and that fits', () => {
    expect(DIRECTIONS.map(usualKind)).toEqual(['call', 'inspection', 'video', 'call']);
    expect(DIRECTIONS.every((direction) => kindFits(direction, usualKind(direction)))).toBe(true);
  });

  it('is by phone or video only from afar, or in aftercare', () => {
    expect(VISIT_KINDS.filter((kind) => !kindFits('out', kind))).toEqual(['phone', 'video']);
    expect(VISIT_KINDS.filter((kind) => !kindFits('in', kind))).toEqual(['phone', 'video']);
    expect(VISIT_KINDS.filter((kind) => !kindFits('online', kind))).toEqual(['call', 'inspection', 'exhibition']);
    expect(VISIT_KINDS.filter((kind) => !kindFits('aftercare', kind))).toEqual([]);
  });

  it('tells whether it was at the company: calls and discussions, out and in aftercare', () => {
    expect(VISIT_KINDS.filter((kind) => usuallyOnSite('out', kind))).toEqual(['call', 'discussion']);
    expect(VISIT_KINDS.filter((kind) => usuallyOnSite('aftercare', kind))).toEqual(['call', 'discussion']);
    expect(VISIT_KINDS.some((kind) => usuallyOnSite('in', kind) || usuallyOnSite('online', kind))).toBe(false);
  });

  it('is remote online, and by phone or video', () => {
    expect([isRemote('online', 'signing'), isRemote('aftercare', 'phone'), isRemote('aftercare', 'call'), isRemote('out', 'promotion')]).toEqual([true, true, false, false]);
  });
});
