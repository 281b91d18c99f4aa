import { placeFaults, placingFaults, relationOf } from './relations.js';

const codes = (...args: Parameters<typeof placingFaults>): string[] => placingFaults(...args).map(({ code }) => code);

describe('a deal beside another', () => {
  it('is what it is said to be, else what its source says, else a phase', () => {
    expect(relationOf({ source: 'website' })).toBeNull();
    expect(relationOf({ parentId: 'p', source: 'website' })).toBe('phase');
    expect(relationOf({ parentId: 'p', source: 'expansion' })).toBe('expansion');
    expect(relationOf({ parentId: 'p', source: 'secondAttraction' })).toBe('secondAttraction');
    expect(relationOf({ parentId: 'p', source: 'expansion', relation: 'phase' })).toBe('phase');
  });

  it('needs that other', () => {
    expect(codes({ source: 'website', phaseName: '一期' })).toEqual(['PHASE_WITHOUT_PARENT']);
    expect(codes({ source: 'website', relation: 'expansion' })).toEqual(['PHASE_WITHOUT_PARENT']);
    expect(codes({ source: 'expansion' })).toEqual([]);
  });

  it('is no phase of a phase, but may grow from one', () => {
    expect(codes({ parentId: 'p', source: 'website' }, { relation: 'phase', status: 'active' })).toEqual(['PHASE_OF_PHASE']);
    expect(codes({ parentId: 'p', source: 'website' }, { relation: 'expansion', status: 'active' })).toEqual([]);
    expect(codes({ parentId: 'p', source: 'expansion' }, { relation: 'phase', status: 'active' })).toEqual([]);
  });

  it('is no phase of a deal that was dropped; from such a one another may grow', () => {
    expect(codes({ parentId: 'p', source: 'website' }, { relation: null, status: 'lost' })).toEqual(['DEAL_CLOSED']);
    expect(codes({ parentId: 'p', source: 'website' }, { relation: null, status: 'suspended' })).toEqual([]);
    expect(codes({ parentId: 'p', source: 'secondAttraction' }, { relation: null, status: 'terminated' })).toEqual([]);
  });

  it('has land from the start only where it grew from another', () => {
    expect(codes({ parentId: 'p', source: 'secondAttraction', parcelId: 'x' }, { relation: null, status: 'active' })).toEqual([]);
    expect(codes({ parentId: 'p', source: 'website', parcelId: 'x' }, { relation: null, status: 'active' })).toEqual(['PARCEL_ONLY_WHEN_GROWN']);
    expect(codes({ source: 'website', parcelId: 'x' })).toEqual(['PARCEL_ONLY_WHEN_GROWN']);
  });

  it('keeps to what it is when its phase or its land is put right', () => {
    const later = (...args: Parameters<typeof placeFaults>): string[] => placeFaults(...args).map(({ code, field }) => `${code} ${field.join('.')}`);
    expect(later('phase', { phaseName: '一期', parcelId: null })).toEqual([]);
    expect(later('expansion', { parcelId: 'x' })).toEqual([]);
    expect(later('phase', { parcelId: 'x' })).toEqual(['PARCEL_ONLY_WHEN_GROWN input.parcelId']);
    expect(later(null, { phaseName: '一期', parcelId: 'x' })).toEqual(['PHASE_WITHOUT_PARENT input.phaseName', 'PARCEL_ONLY_WHEN_GROWN input.parcelId']);
  });
});
