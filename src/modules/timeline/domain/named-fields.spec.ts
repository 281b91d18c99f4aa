import { labelKeys, referredBy, unitOf } from './named-fields.js';

describe('what a field of a change holds', () => {
  it('is a code where it has labels, and each code of several has its own', () => {
    expect(labelKeys('status', 'lost')).toEqual([['dealStatus.lost']]);
    expect(labelKeys('overridden', 'FRAMEWORK_MISSING,CONTENT_MISSING')).toEqual([['error.FRAMEWORK_MISSING'], ['error.CONTENT_MISSING']]);
    expect(labelKeys('summary', 'lost')).toEqual([]);
  });

  it('is an amount or an area with its unit, or refers to something', () => {
    expect([unitOf('amount'), unitOf('landNeed'), unitOf('name')]).toEqual(['yuan', 'squareMetres', null]);
    expect([referredBy('officerId'), referredBy('companyId'), referredBy('name')]).toEqual(['person', 'company', null]);
  });
});
