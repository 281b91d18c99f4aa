import { countsAsSigned, stageOf } from './agreement.js';
import { judgeAgainstFrameworks, judgeSigning, type Signing } from './signing.js';

const TODAY = '2020-12-31';
const FIRST = '01900000-0000-7000-8000-00000000000a';
const SECOND = '01900000-0000-7000-8000-00000000000b';
const signing = (patch: Partial<Signing> = {}): Signing => ({ kind: 'contract', signedOn: '2020-05-16', deals: [{ dealId: FIRST, amount: '80000000.00' }], ...patch });
const codes = (patch: Partial<Signing>): string[] => judgeSigning(signing(patch), TODAY).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('kinds of agreement', () => {
  it('count as signed only when they are a contract', () => {
    expect(countsAsSigned('intent')).toBe(false);
    expect(countsAsSigned('framework')).toBe(false);
    expect(countsAsSigned('contract')).toBe(true);
  });

  it('lead to their stage', () => {
    expect([stageOf('intent'), stageOf('framework'), stageOf('contract')]).toEqual(['framework', 'framework', 'contract']);
  });
});

describe('judgeSigning', () => {
  it('takes a contract without agreed days and reviews as it was signed', () => {
    expect(codes({})).toEqual([]);
  });

  it('takes today, and refuses tomorrow', () => {
    expect(codes({ signedOn: TODAY })).toEqual([]);
    expect(codes({ signedOn: '2021-01-01' })).toEqual(['FUTURE_DATE input.signedOn']);
  });

  it('wants the expiry after the signing', () => {
    expect(codes({ expiresOn: '2020-05-16' })).toEqual(['EXPIRY_NOT_AFTER_SIGNING input.expiresOn']);
    expect(codes({ expiresOn: '2020-05-17' })).toEqual([]);
  });

  it('lets the agreed days fall together, but not out of order', () => {
    expect(codes({ agreedStartOn: '2020-05-16', agreedCompletionOn: '2020-05-16', agreedProductionOn: '2020-05-16' })).toEqual([]);
    expect(codes({ agreedStartOn: '2020-09-01', agreedCompletionOn: '2020-08-01' })).toEqual(['AGREED_DAYS_OUT_OF_ORDER input.agreedCompletionOn']);
    expect(codes({ agreedStartOn: '2020-09-01', agreedProductionOn: '2020-08-01' })).toEqual(['AGREED_DAYS_OUT_OF_ORDER input.agreedProductionOn']);
  });

  it('names each agreed day that lies before the signing', () => {
    expect(codes({ agreedStartOn: '2020-05-15', agreedCompletionOn: '2020-05-01' })).toEqual([
      'AGREED_DAY_BEFORE_SIGNING input.agreedStartOn', 'AGREED_DAY_BEFORE_SIGNING input.agreedCompletionOn',
    ]);
  });

  it('points at the second mention of a deal, in whatever case its id is written', () => {
    const deals = [{ dealId: FIRST, amount: '1' }, { dealId: SECOND, amount: '1' }, { dealId: FIRST.toUpperCase(), amount: '2' }];
    expect(codes({ deals })).toEqual(['DEAL_REPEATED input.deals.2.dealId']);
  });
});

describe('judgeAgainstFrameworks', () => {
  const frameworks = new Map([[SECOND, '2020-05-17']]);
  const deals = [{ dealId: FIRST, amount: '1' }, { dealId: SECOND, amount: '1' }];

  it('refuses a contract older than the framework of a deal, at that deal', () => {
    expect(judgeAgainstFrameworks(signing({ deals }), frameworks)).toEqual([
      { code: 'CONTRACT_BEFORE_FRAMEWORK', field: ['input', 'deals', '1', 'dealId'], params: { frameworkOn: '2020-05-17', signedOn: '2020-05-16' } },
    ]);
  });

  it('takes a contract of the same day, and any framework', () => {
    expect(judgeAgainstFrameworks(signing({ deals, signedOn: '2020-05-17' }), frameworks)).toEqual([]);
    expect(judgeAgainstFrameworks(signing({ deals, kind: 'framework' }), frameworks)).toEqual([]);
  });
});
