import { readFileSync } from 'node:fs';
import { GATE_CONDITIONS, GATES } from './gates.js';
import { LIGHT_RULES } from './light-rules.js';
import { NOT_ACTIVE } from './lights.js';
import { isForward, mandatoryBetween, SKIPPABLE, STAGES, STEPS, type Stage } from './stages.js';

type Texts = Record<string, string>;
const read = (locale: string, file: string): Texts => JSON.parse(readFileSync(`locales/${locale}/${file}.json`, 'utf8')) as Texts;

describe('the graph of stages', () => {
  it('reaches every stage from the lead', () => {
    const reached = new Set<Stage>(['lead']);
    for (const stage of reached) for (const next of STEPS[stage]) reached.add(next);
    expect([...reached].sort()).toEqual([...STAGES].sort());
  });

  it('knows no stage but the declared ones, in steps, gates, rules and the skippable ones', () => {
    const named = [...Object.keys(STEPS), ...Object.values(STEPS).flat(), ...GATES.flatMap((gate) => [gate.stage, ...gate.allowedStages]), ...LIGHT_RULES.flatMap((rule) => rule.stages), ...SKIPPABLE];
    expect(named.filter((stage) => !(STAGES as readonly string[]).includes(stage))).toEqual([]);
    expect(Object.keys(STEPS)).toEqual([...STAGES]);
  });

  it('passes over nothing but review and framework by a declared step', () => {
    for (const from of STAGES) for (const to of STEPS[from]) expect(mandatoryBetween(from, to)).toEqual([]);
  });

  it.each([
    ['talks', 'land', ['contract']],
    ['lead', 'contract', ['talks']],
    ['lead', 'construction', ['talks', 'contract', 'land']],
    ['contract', 'land', []],
    ['land', 'talks', []],
  ] as const)('from %s to %s passes over %j', (from, to, stages) => {
    expect(mandatoryBetween(from, to)).toEqual(stages);
  });

  it('calls framework → review a step forward, and contract → talks a move back', () => {
    expect(isForward('framework', 'review')).toBe(true);
    expect(isForward('contract', 'talks')).toBe(false);
    expect(isForward('talks', 'capacity')).toBe(true);
  });
});

describe.each(['zh-CN', 'en'])('the %s catalogue', (locale) => {
  const text = { ...read(locale, 'deals'), ...read(locale, 'gates') };

  it('names every stage', () => {
    const labels = read(locale, 'enums');
    expect(STAGES.filter((stage) => !labels[`stage.${stage}`])).toEqual([]);
  });

  it('says what every gate and every other condition of a move wants', () => {
    const codes = [...GATES.map((gate) => gate.code), 'STAGE_SKIPPED', 'STATUS_NOT_ACTIVE', 'ALREADY_THERE', 'REASON_REQUIRED', 'MOVE_REFUSED', 'DATE_BEFORE_STAGE'];
    expect(codes.filter((code) => !text[`error.${code}`])).toEqual([]);
  });

  it('says what every gate asks, and of which deals, and how a move is taken back or refused', () => {
    const keys = [
      ...GATES.map(({ code }) => `gate.${code}`), ...Object.keys(GATE_CONDITIONS).map((name) => `gateCondition.${name}`),
      ...['UNDO_NOT_A_MOVE', 'UNDO_NOT_YOURS', 'UNDO_NOT_LAST', 'UNDO_TOO_LATE', 'GATE_UNKNOWN', 'GATE_NOT_ADJUSTABLE', 'PHASES_ABOVE_TOTAL', 'PHASE_OF_PHASE'].map((code) => `error.${code}`),
    ];
    expect(keys.filter((key) => !text[key])).toEqual([]);
  });

  it('explains every light', () => {
    const told = { ...read(locale, 'lights'), ...read(locale, 'ui-lights') };
    const keys = [
      ...LIGHT_RULES.flatMap(({ code, shown }) => [
        `light.${code}.yellow`, `light.${code}.red`, `lightRule.${code}`, `lightRule.${code}.explanation`, ...shown.map((fact) => `lightFact.${fact}`)]),
      `light.${NOT_ACTIVE}.grey`, 'light.paused', 'light.TALK_STALE.exit', 'light.IDLE.suspected', 'light.IDLE.recoverable',
    ];
    expect(keys.filter((key) => !told[key])).toEqual([]);
  });

  it('fills every blank of its sentences from the parameters that exist', () => {
    const known = ['stage', 'stages', 'status', 'since', 'dueOn', 'earliest', 'max', 'number', 'verb', 'expected', 'current', 'phases', 'total'];
    const blanks = Object.values(text).flatMap((sentence) => [...sentence.matchAll(/{{(\w+)}}/g)].map((match) => match[1]));
    expect(blanks.filter((blank) => !known.includes(blank ?? ''))).toEqual([]);
  });
});
