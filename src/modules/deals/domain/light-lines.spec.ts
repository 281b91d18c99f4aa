import { lineFaults } from './light-lines.js';
import { LIGHT_RULES, type LightCode, type LightRule } from './light-rules.js';

const rule = (code: LightCode): LightRule => LIGHT_RULES.find((each) => each.code === code) as LightRule;
const codes = (code: LightCode, yellow: number, red: number): string[] => lineFaults(rule(code), { yellow, red }).map((fault) => `${fault.code} ${fault.field.at(-1) ?? ''}`);

describe('a county’s line', () => {
  it('may be that of the code', () => {
    for (const each of LIGHT_RULES) expect(lineFaults(each, { yellow: each.yellow.at, red: each.red.at })).toEqual([]);
  });

  it.each([
    ['TALK_STALE', 1, 2, []],
    ['TALK_STALE', 2, 2, ['LIGHT_ORDER yellow']],
    ['TALK_STALE', 3, 2, ['LIGHT_ORDER yellow']],
    ['TALK_STALE', 1.5, 2, ['LIGHT_WHOLE yellow']],
    ['TALK_STALE', -1, 121, ['LIGHT_RANGE yellow', 'LIGHT_RANGE red']],
    ['SIGN_LAND_STOCK', 89, 3, []],
    ['SIGN_LAND_STOCK', 90, 3, ['LIGHT_ORDER yellow']],
    ['FRAME_EXPIRE', -365, 0, []],
    ['FRAME_EXPIRE', -366, 0, ['LIGHT_RANGE yellow']],
    ['PACE', 7.5, 20.25, []],
    ['PACE', 0, 100, ['LIGHT_RANGE yellow']],
    ['PACE', 1, 100.01, ['LIGHT_RANGE red']],
  ] as const)('%s at %d and %d: %j', (code, yellow, red, faults) => {
    expect(codes(code, yellow, red)).toEqual(faults);
  });
});
