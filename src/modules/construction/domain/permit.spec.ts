import { judgePermit, permitState, type PermitDraft } from './permit.js';

const TODAY = '2024-06-30';
const BLANK: PermitDraft = { needed: true, note: null, appliedOn: null, acceptedOn: null, issuedOn: null, validUntil: null };
const told = (patch: Partial<PermitDraft>): string[] => judgePermit({ ...BLANK, ...patch }, TODAY).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('permitState', () => {
  it('follows the days', () => {
    expect(permitState(BLANK, TODAY)).toBe('toApply');
    expect(permitState({ ...BLANK, appliedOn: '2024-05-01' }, TODAY)).toBe('applied');
    expect(permitState({ ...BLANK, appliedOn: '2024-05-01', acceptedOn: '2024-05-02' }, TODAY)).toBe('accepted');
    expect(permitState({ ...BLANK, issuedOn: '2024-05-10' }, TODAY)).toBe('issued');
  });

  it('is valid on its last day, and expired on the next', () => {
    expect(permitState({ ...BLANK, issuedOn: '2023-06-30', validUntil: TODAY }, TODAY)).toBe('issued');
    expect(permitState({ ...BLANK, issuedOn: '2023-06-30', validUntil: '2024-06-29' }, TODAY)).toBe('expired');
  });

  it('of one that is not needed says just that', () => {
    expect(permitState({ ...BLANK, needed: false, issuedOn: '2023-06-30', validUntil: '2024-06-29' }, TODAY)).toBe('notNeeded');
  });
});

describe('judgePermit', () => {
  it('takes today and the same day, and gaps', () => {
    expect(told({ appliedOn: TODAY, acceptedOn: TODAY, issuedOn: TODAY, validUntil: TODAY })).toEqual([]);
    expect(told({ issuedOn: '2024-06-01' })).toEqual([]);
    expect(told({ issuedOn: '2024-06-01', validUntil: '2029-06-01' })).toEqual([]);
  });

  it('tells every day of the future at its field; validity alone may lie ahead', () => {
    expect(told({ appliedOn: '2024-07-01', issuedOn: '2024-07-02' })).toEqual(['FUTURE_DATE input.appliedOn', 'FUTURE_DATE input.issuedOn']);
  });

  it('tells a day before the one it follows, over gaps too', () => {
    expect(told({ appliedOn: '2024-06-02', acceptedOn: '2024-06-01' })).toEqual(['PERMIT_DAYS_OUT_OF_ORDER input.acceptedOn']);
    expect(told({ appliedOn: '2024-06-02', issuedOn: '2024-06-01' })).toEqual(['PERMIT_DAYS_OUT_OF_ORDER input.issuedOn']);
    expect(told({ issuedOn: '2024-06-02', validUntil: '2024-06-01' })).toEqual(['PERMIT_DAYS_OUT_OF_ORDER input.validUntil']);
  });

  it('wants the issue before the validity, and a word why it is not needed', () => {
    expect(told({ validUntil: '2029-01-01' })).toEqual(['PERMIT_NOT_ISSUED input.validUntil']);
    expect(told({ needed: false })).toEqual(['PERMIT_NOTE_MISSING input.note']);
    expect(told({ needed: false, note: '  ' })).toEqual(['PERMIT_NOTE_MISSING input.note']);
    expect(told({ needed: false, note: '年用能 300 吨标煤' })).toEqual([]);
  });
});
