/**
 * Forty deals with their histories, for the indicators. Amounts are million yuan (百万元). `T` total investment, `I` contracted
 * inward investment (合同引资额). Days are in the field. The numbers to expect are worked out by hand at the end of the file.
 *
 * Every deal is registered on 2023-01-02 and goes into talks on 2023-01-03, unless it stays a lead.
 */
export type Step =
  | { verb: 'move'; to: string; on: string }
  | { verb: 'sign'; kind: 'framework' | 'contract'; on: string }
  | { verb: 'supplyLand' | 'commence' | 'registerCompany' | 'leasePlant'; on: string }
  | { verb: 'slip'; to: string; on: string }
  | { verb: 'newInvestor' }
  | { verb: 'suspend' | 'reopen'; on: string }
  | { verb: 'drop'; status: 'lost' | 'terminated'; on: string }
  | { verb: 'funds'; amount: number; recognised: boolean };

export interface FixtureDeal {
  no: number;
  chain: string | null;
  total: number;
  inward: number | null;
  kind?: 'infrastructure';
  /** What it is to the deal of that number. */
  of?: { no: number; as: 'phase' | 'expansion' | 'secondAttraction' };
  /** It stays a lead. */
  lead?: true;
  steps: readonly Step[];
}

export const TYRE = '轮胎制造';
export const BOLT = '紧固件';

const move = (to: string, on: string): Step => ({ verb: 'move', to, on });
const contract = (on: string): Step => ({ verb: 'sign', kind: 'contract', on });
const framework = (on: string): Step => ({ verb: 'sign', kind: 'framework', on });
const built = (on: string): Step => move('construction', on);

export const FORTY: readonly FixtureDeal[] = [
  // ── Signed in 2024 ──────────────────────────────────────────────────────────────────────────────────────────────────
  { no: 1, chain: TYRE, total: 100, inward: 80, steps: [contract('2024-02-01'), { verb: 'registerCompany', on: '2024-02-20' }, built('2024-06-01'), { verb: 'funds', amount: 20, recognised: true }, move('completion', '2025-01-01'), move('production', '2025-03-01')] },
  { no: 2, chain: TYRE, total: 50, inward: 40, steps: [contract('2024-03-31'), { verb: 'supplyLand', on: '2024-06-30' }, { verb: 'commence', on: '2024-12-31' }, { verb: 'funds', amount: 7, recognised: false }] },
  // The last day of the year, and the first.
  { no: 3, chain: BOLT, total: 30, inward: 30, steps: [contract('2024-12-31'), { verb: 'registerCompany', on: '2025-01-15' }] },
  { no: 4, chain: BOLT, total: 20, inward: 10, steps: [contract('2024-01-01'), built('2025-01-01')] },
  { no: 5, chain: null, total: 10, inward: null, steps: [contract('2024-05-05'), built('2024-09-09'), move('completion', '2024-11-11'), move('production', '2024-12-12')] },
  // ── Signed in 2025 ──────────────────────────────────────────────────────────────────────────────────────────────────
  { no: 6, chain: TYRE, total: 200, inward: 150, steps: [contract('2025-01-01'), built('2025-12-31')] },
  { no: 7, chain: BOLT, total: 40, inward: 40, steps: [contract('2025-06-30')] },
  { no: 8, chain: null, total: 60, inward: 60, steps: [contract('2025-12-31'), built('2026-01-01')] },
  // ── Signed before: commenced on the first day of 2024 ───────────────────────────────────────────────────────────────
  { no: 9, chain: TYRE, total: 70, inward: 70, steps: [contract('2023-12-31'), built('2024-01-01')] },
  // ── Never signed ────────────────────────────────────────────────────────────────────────────────────────────────────
  { no: 10, chain: TYRE, total: 500, inward: 500, lead: true, steps: [] },
  { no: 11, chain: BOLT, total: 300, inward: 300, steps: [] },
  { no: 12, chain: null, total: 80, inward: 80, steps: [move('review', '2024-04-01')] },
  // ── Frameworks: never signed by that ────────────────────────────────────────────────────────────────────────────────
  { no: 13, chain: TYRE, total: 90, inward: 90, steps: [framework('2024-05-16')] },
  { no: 14, chain: BOLT, total: 25, inward: 25, steps: [framework('2024-05-16'), contract('2025-02-02')] },
  { no: 15, chain: BOLT, total: 35, inward: 25, steps: [framework('2023-12-31'), contract('2024-01-02'), { verb: 'supplyLand', on: '2024-09-01' }] },
  { no: 16, chain: null, total: 15, inward: 15, steps: [framework('2025-07-01'), { verb: 'drop', status: 'lost', on: '2025-08-01' }] },
  // ── Phases: 50 亿 signed as a whole; the first phase is built, the second in talks, the third fell out ──────────────
  { no: 17, chain: TYRE, total: 5000, inward: 3000, steps: [contract('2024-03-01')] },
  { no: 18, chain: null, total: 2000, inward: 1000, of: { no: 17, as: 'phase' }, steps: [
    move('contract', '2024-03-01'), { verb: 'supplyLand', on: '2024-08-01' }, { verb: 'registerCompany', on: '2024-08-15' }, { verb: 'commence', on: '2024-10-01' },
    { verb: 'funds', amount: 100, recognised: true }, move('completion', '2025-12-01'), move('production', '2026-02-02')] },
  { no: 19, chain: null, total: 1500, inward: 1000, of: { no: 17, as: 'phase' }, steps: [] },
  { no: 20, chain: null, total: 1500, inward: 1000, of: { no: 17, as: 'phase' }, lead: true, steps: [{ verb: 'drop', status: 'lost', on: '2025-01-15' }] },
  // A phase that is all of the deal, and signed for itself.
  { no: 21, chain: BOLT, total: 60, inward: 60, steps: [] },
  { no: 22, chain: null, total: 60, inward: 60, of: { no: 21, as: 'phase' }, steps: [contract('2024-11-11'), built('2025-05-05')] },
  // ── Grown from others: the increment alone ──────────────────────────────────────────────────────────────────────────
  { no: 23, chain: TYRE, total: 15, inward: 5, of: { no: 1, as: 'expansion' }, steps: [contract('2025-03-03'), built('2025-09-09')] },
  { no: 24, chain: BOLT, total: 22, inward: 22, of: { no: 3, as: 'secondAttraction' }, steps: [contract('2025-04-04')] },
  { no: 25, chain: TYRE, total: 100, inward: 100, of: { no: 17, as: 'expansion' }, steps: [framework('2025-05-05')] },
  // ── Changed investors ───────────────────────────────────────────────────────────────────────────────────────────────
  // Signed anew: counts in 2025, and no more in 2024. It was commenced in 2024 all the same.
  { no: 26, chain: TYRE, total: 110, inward: 110, steps: [contract('2024-04-04'), built('2024-08-08'), { verb: 'newInvestor' }, contract('2025-03-10')] },
  // Not signed anew yet: stays in 2024. A plant was leased.
  { no: 27, chain: BOLT, total: 45, inward: 45, steps: [contract('2024-06-06'), { verb: 'registerCompany', on: '2024-07-07' }, { verb: 'leasePlant', on: '2024-08-08' }, { verb: 'newInvestor' }] },
  // Changed before it was signed: nothing to count anew.
  { no: 28, chain: null, total: 12, inward: 12, steps: [{ verb: 'newInvestor' }, contract('2025-08-08')] },
  // ── Reopened ────────────────────────────────────────────────────────────────────────────────────────────────────────
  { no: 29, chain: TYRE, total: 33, inward: 33, steps: [contract('2024-07-07'), { verb: 'suspend', on: '2024-08-01' }, { verb: 'reopen', on: '2025-01-10' }, built('2025-02-02')] },
  // Lost, taken up again, signed again: counts once, in 2024.
  { no: 30, chain: BOLT, total: 44, inward: 20, steps: [
    contract('2024-02-29'), { verb: 'drop', status: 'lost', on: '2024-10-10' }, { verb: 'reopen', on: '2025-03-01' }, move('talks', '2025-03-02'), contract('2025-04-01')] },
  // ── Lost and terminated: what happened, happened ────────────────────────────────────────────────────────────────────
  { no: 31, chain: TYRE, total: 55, inward: 55, steps: [contract('2024-09-09'), { verb: 'funds', amount: 5, recognised: true }, { verb: 'drop', status: 'lost', on: '2025-02-02' }] },
  { no: 32, chain: null, total: 66, inward: 66, steps: [contract('2025-05-15'), built('2025-06-15'), { verb: 'drop', status: 'terminated', on: '2025-11-11' }] },
  { no: 33, chain: BOLT, total: 77, inward: 77, steps: [{ verb: 'drop', status: 'lost', on: '2024-12-12' }] },
  // ── Slips of the hand ───────────────────────────────────────────────────────────────────────────────────────────────
  { no: 34, chain: TYRE, total: 88, inward: 88, steps: [{ verb: 'slip', to: 'contract', on: '2024-10-10' }] },
  { no: 35, chain: BOLT, total: 99, inward: 99, steps: [{ verb: 'slip', to: 'contract', on: '2024-11-01' }, contract('2025-01-05')] },
  // ── Infrastructure: no attracted investment, its phase neither ──────────────────────────────────────────────────────
  { no: 36, chain: TYRE, total: 1000, inward: null, kind: 'infrastructure', steps: [contract('2024-05-17'), built('2024-05-18')] },
  { no: 37, chain: null, total: 400, inward: null, of: { no: 36, as: 'phase' }, lead: true, steps: [] },
  // ── Back and forth ──────────────────────────────────────────────────────────────────────────────────────────────────
  { no: 38, chain: TYRE, total: 18, inward: 18, steps: [contract('2024-08-18'), move('talks', '2024-12-01'), move('contract', '2025-01-10')] },
  { no: 39, chain: BOLT, total: 28, inward: 28, steps: [contract('2024-05-20'), built('2024-11-20'), move('land', '2025-01-01'), built('2025-02-01')] },
  // ── Jumped over the contract by override: commenced, never signed ───────────────────────────────────────────────────
  { no: 40, chain: null, total: 38, inward: 38, steps: [built('2025-10-10')] },
];

/*
 * OWN PARTS that are not the total:
 *   17: 5000 − 2000 (18) − 1500 (19) = 1500, for 20 fell out; inward 3000 − 1000 − 1000 = 1000.  20: 0 and 0.
 *   21: 60 − 60 = 0, inward 0.   36: 1000 − 400 = 600.
 *
 * SIGNED IN 2024                                 count   sum                                     inward
 *   轮胎制造  1, 2, 17, 29, 31, 38                  6     100 + 50 + 5000* + 33 + 55 + 18 = 5256    80 + 40 + 3000* + 33 + 55 + 18 = 3226
 *   紧固件    3, 4, 15, 21, 27, 30, 39              7     30 + 20 + 35 + 60** + 45 + 44 + 28 = 262  30 + 10 + 25 + 60** + 45 + 20 + 28 = 218
 *   no chain  5                                     1     10                                        –
 *                                                  14     5528                                      3444
 *   *  17 own 1500, its phases 18 own 2000, 19 own 1500 and 20 own 0: covered by the contract of the whole on its day.
 *   ** 21 by its first phase: own 0, and 22 with 60.
 *   Not: 9 (2023), 26 (anew in 2025), 34 (taken back), 35 (taken back, meant in 2025), 36 and 37 (infrastructure), 13 (framework), 40.
 *
 * SIGNED IN 2025                                 count   sum                                     inward
 *   轮胎制造  6, 23, 26                             3     200 + 15 + 110 = 325                      150 + 5 + 110 = 265
 *   紧固件    7, 14, 24, 35                         4     40 + 25 + 22 + 99 = 186                   40 + 25 + 22 + 99 = 186
 *   no chain  8, 28, 32                             3     60 + 12 + 66 = 138                        60 + 12 + 66 = 138
 *                                                  10     649                                       589
 *
 * FRAMEWORKS  2024: 13, 14 → 2, 90 + 25 = 115.   2025: 16, 25 → 2, 15 + 100 = 115.   (15: 2023)
 *
 * COMMENCED IN 2024
 *   轮胎制造  1, 2, 9, 17 (by 18), 26 → 5;   紧固件  39 → 1;   no chain  5 → 1:   7
 *   100 + 50 + 70 + (1500 + 2000) + 110 + 28 + 10 = 3868
 * COMMENCED IN 2025
 *   轮胎制造  6, 23, 29 → 3;   紧固件  4, 21 (by 22) → 2;   no chain  32, 40 → 2:   7
 *   200 + 15 + 33 + 20 + (0 + 60) + 66 + 38 = 432
 *
 * PRODUCED  2024: 5 → 1, 10.   2025: 1 → 1, 100.   (17 by 18: 2026)
 *
 * COHORT 2024 (14 signed), until 2026-06-30
 *   registered  1, 3, 17 (by 18), 27                                       4   28.6 %
 *   commenced   1, 2, 4, 5, 17, 21, 29, 39                                 8   57.1 %
 *   landed      those, 15 (land) and 27 (plant)                           10   71.4 %
 *   produced    1, 5, 17                                                   3   21.4 %
 *   inward 3444; funds recognised 20 (1) + 100 (18) + 5 (31) = 125, those of 2 are only reported:   3.6 %
 * COHORT 2025 (10 signed)
 *   commenced and landed  6, 8, 23, 26, 32 → 5, 50.0 %;   registered 0, produced 0: 0.0 %;   inward 589, no funds: 0.0 %
 *
 * FUNNEL: wholes that did not drop out (all 35 but 16, 31, 32, 33), by the stage at which they stand, with the own parts that stand there
 *   lead         10                                              1    500 + 400 (37) = 900
 *   talks        11, 21, 34                                      3    300 + 0 + 88 + 1500 (19) = 1888
 *   review       12                                              1    80
 *   framework    13, 25                                          2    90 + 100 = 190
 *   contract     3, 7, 14, 24, 27, 28, 30, 35, 38                9    30 + 40 + 25 + 22 + 45 + 12 + 44 + 99 + 18 = 335
 *   land         15                                              1    35
 *   construction 2, 4, 6, 8, 9, 17, 23, 26, 29, 36, 39, 40      12    50 + 20 + 200 + 60 + 70 + 1500 + 15 + 110 + 33 + 600 + 28 + 38 + 60 (22) = 2784
 *   production   1, 5                                            2    100 + 10 + 2000 (18) = 2110
 *                                                               31    8322
 */

/** Million yuan as the API writes them. */
export const million = (amount: number): string => (amount === 0 ? '0.00' : `${String(amount)}000000.00`);

export const EXPECTED = {
  2024: {
    entered: { framework: [2, 115], contract: [14, 5528], construction: [7, 3868], production: [1, 10] }, contractedInward: 3444,
    byChain: [[TYRE, 6, 5256, 5, 0], [BOLT, 7, 262, 1, 0], [null, 1, 10, 1, 1]],
    cohort: {
      signed: 14, registered: 4, registeredRate: '28.6', landed: 10, landedRate: '71.4', commenced: 8, commencedRate: '57.1', produced: 3, producedRate: '21.4',
      contractedInward: 3444, fundsInPlace: 125, fundsRate: '3.6',
    },
  },
  2025: {
    entered: { framework: [2, 115], contract: [10, 649], construction: [7, 432], production: [1, 100] }, contractedInward: 589,
    byChain: [[TYRE, 3, 325, 3, 1], [BOLT, 4, 186, 2, 0], [null, 3, 138, 2, 0]],
    cohort: {
      signed: 10, registered: 0, registeredRate: '0.0', landed: 5, landedRate: '50.0', commenced: 5, commencedRate: '50.0', produced: 0, producedRate: '0.0',
      contractedInward: 589, fundsInPlace: 0, fundsRate: '0.0',
    },
  },
} as const;

/** Stage, wholes that came at least so far, their own parts, and per cent of the step before. */
export const FUNNEL = [
  ['lead', 31, 8322, null], ['talks', 30, 7422, '96.8'], ['review', 27, 5534, '90.0'], ['framework', 26, 5454, '96.3'], ['contract', 24, 5264, '92.3'],
  ['land', 15, 4929, '62.5'], ['construction', 14, 4894, '93.3'], ['completion', 2, 2110, '14.3'], ['production', 2, 2110, '100.0'], ['capacity', 0, 0, '0.0'],
] as const;
