import { describe, expect, it } from '@jest/globals';
import { flagsOf, type Reviewable } from './promise-flags.js';

const DAY = '2024-08-01';
const promise = (patch: Partial<Reviewable>): Reviewable => ({ favour: 'fiscalAward', selective: false, basis: null, reviewResult: 'compliant', ...patch });
const flags = (patch: Partial<Reviewable>, signedOn = DAY): string[] => flagsOf(promise(patch), signedOn);

describe('flagsOf', () => {
  it('flags a tax favour always, until its basis is named and reviewed', () => {
    expect(flags({ favour: 'taxFavour' })).toEqual(['TAX_FAVOUR']);
    expect(flags({ favour: 'taxFavour', basis: '  ' })).toEqual(['TAX_FAVOUR']);
    expect(flags({ favour: 'taxFavour', basis: '国务院批复', reviewResult: null })).toEqual(['TAX_FAVOUR', 'NOT_REVIEWED']);
    expect(flags({ favour: 'taxFavour', basis: '企业所得税法第二十八条' })).toEqual([]);
    expect(flags({ favour: 'taxFavour', basis: '国务院批复', reviewResult: 'exempt' })).toEqual([]);
  });

  it('flags a selective award, and not one for all that meet published conditions', () => {
    expect(flags({ selective: true })).toEqual(['SELECTIVE_AWARD']);
    expect(flags({ selective: false })).toEqual([]);
    expect(flags({ selective: true, basis: '国务院批复' })).toEqual([]);
  });

  it.each(['landPrice', 'rent', 'energyPrice', 'other'] as const)('flags a selective favour of %s', (favour) => {
    expect(flags({ favour, selective: true })).toEqual(['SELECTIVE_FAVOUR']);
    expect(flags({ favour })).toEqual([]);
  });

  it('flags any favour that was not reviewed', () => {
    expect(flags({ favour: 'rent', reviewResult: null })).toEqual(['NOT_REVIEWED']);
    expect(flags({ favour: 'rent', selective: true, reviewResult: null })).toEqual(['SELECTIVE_FAVOUR', 'NOT_REVIEWED']);
  });

  it('flags what the review found to violate, whatever basis is named', () => {
    expect(flags({ favour: 'taxFavour', basis: '县政府会议纪要', reviewResult: 'violating' })).toEqual(['TAX_FAVOUR', 'VIOLATING']);
    expect(flags({ favour: 'none', reviewResult: 'violating' })).toEqual(['VIOLATING']);
  });

  it('asks nothing of a promise that is no favour', () => {
    expect(flags({ favour: 'none', selective: true, reviewResult: null })).toEqual([]);
  });

  it('asks of a row that is half typed what has been filled in', () => {
    expect([flagsOf({}, DAY), flagsOf({ selective: true }, DAY), flagsOf({ favour: 'taxFavour' }, undefined), flagsOf({ reviewResult: 'violating' }, null)]).toEqual([[], [], [], ['VIOLATING']]);
    expect(flagsOf({ favour: 'taxFavour' }, DAY)).toEqual(['TAX_FAVOUR', 'NOT_REVIEWED']);
    expect(flagsOf({ favour: 'rent', selective: null, reviewResult: null }, DAY)).toEqual(['NOT_REVIEWED']);
  });

  it('lets agreements of the day before alone, but for what violates', () => {
    const before = '2024-07-31';
    expect(flags({ favour: 'taxFavour', selective: true, reviewResult: null }, before)).toEqual([]);
    expect(flags({ selective: true, reviewResult: 'violating' }, before)).toEqual(['VIOLATING']);
    expect(flags({ selective: true, reviewResult: 'violating' }, DAY)).toEqual(['SELECTIVE_AWARD', 'VIOLATING']);
  });
});
