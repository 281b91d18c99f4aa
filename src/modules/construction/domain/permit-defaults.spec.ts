import { permitsNeeded, type PermitNeeds } from './permit-defaults.js';
import { PERMIT_KINDS } from './permit.js';

const FACTORY: PermitNeeds = { kind: 'industry', nature: 'newBuild', siteKind: 'newLand', energyNeed: '1000' };
const ON_GROUND = ['waterSoil', 'landPlanning', 'buildingPlanning', 'drawingReview', 'construction'];
const without = (...kinds: string[]): string[] => PERMIT_KINDS.filter((kind) => !kinds.includes(kind));

describe('what a deal needs by default', () => {
  it('is everything for a factory on new land', () => {
    expect(permitsNeeded(FACTORY)).toEqual([...PERMIT_KINDS]);
    expect(permitsNeeded({ ...FACTORY, nature: null, siteKind: null })).toEqual([...PERMIT_KINDS]);
  });

  it('has no energy review below 1,000 tonnes of standard coal; unknown energy is no small one', () => {
    expect(permitsNeeded({ ...FACTORY, energyNeed: '999.99' })).toEqual(without('energy'));
    expect(permitsNeeded({ ...FACTORY, energyNeed: '1000.00' })).toContain('energy');
    expect(permitsNeeded({ ...FACTORY, energyNeed: null })).toContain('energy');
  });

  it('has nothing of the ground where nothing is built', () => {
    expect(permitsNeeded({ ...FACTORY, nature: 'lease', siteKind: null })).toEqual(without(...ON_GROUND));
    expect(permitsNeeded({ ...FACTORY, siteKind: 'plant' })).toEqual(without(...ON_GROUND));
    expect(permitsNeeded({ ...FACTORY, nature: 'technicalUpgrade' })).toEqual(without(...ON_GROUND));
  });

  it('has no land planning for an expansion on its own ground, and has it for one on other', () => {
    expect(permitsNeeded({ ...FACTORY, nature: 'expansion', siteKind: null })).toEqual(without('landPlanning'));
    expect(permitsNeeded({ ...FACTORY, nature: 'expansion' })).toEqual([...PERMIT_KINDS]);
  });

  it('follows what the deal is', () => {
    expect(permitsNeeded({ ...FACTORY, kind: 'commercial' })).toEqual(without('environment', 'safety', 'occupationalHealth'));
    expect(permitsNeeded({ ...FACTORY, kind: 'carrier' })).toEqual(without('safety', 'occupationalHealth'));
    expect(permitsNeeded({ ...FACTORY, kind: 'infrastructure' })).toEqual(without('safety', 'fire', 'occupationalHealth', 'drainage'));
  });
});
