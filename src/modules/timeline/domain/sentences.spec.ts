import { sentenceKey, sentenceParams } from './sentences.js';

describe('the sentence of an entry', () => {
  it('says more where the entry holds what it needs', () => {
    const params = sentenceParams([{ field: 'stage', before: '线索', after: '在谈' }, { field: 'reason', before: null, after: '补录' }]);
    expect(params).toEqual({ stageBefore: '线索', stageAfter: '在谈', reasonAfter: '补录' });
    expect(sentenceKey('advanceDeal', params)).toBe('sentence.advanceDeal');
  });

  it('is the verb alone where something is missing, and for a verb without more to say', () => {
    expect(sentenceKey('advanceDeal', { stageAfter: '在谈' })).toBe('verb.advanceDeal');
    expect(sentenceKey('logout', {})).toBe('verb.logout');
    expect(sentenceKey('constructor', {})).toBe('verb.constructor');
  });
});
