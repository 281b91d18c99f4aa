import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../src/kernel/actor.js';
import { TELLING_VERBS } from '../../src/modules/timeline/domain/sentences.js';
import { hasText, translate } from '../../src/platform/i18n/index.js';

/** Every verb that is recorded. A new one has to be put here, and into both catalogues. */
const VERBS = [
  'createOrganisation', 'login', 'loginFailed', 'loginLocked', 'logout', 'createUser',
  'registerCompany', 'updateCompany', 'addContact', 'updateContact', 'revealContact', 'revealContacts', 'flagRisk', 'clearRisk', 'mergeCompanies', 'undoMerge', 'logVisit', 'updateVisit', 'joinVisits', 'planVisit', 'cancelVisitPlan',
  'registerLead', 'updateDeal', 'advanceDeal', 'undoMove', 'setGate', 'suspendDeal', 'dropDeal', 'reopenDeal', 'recordLeadStep', 'setLeadClocks', 'applyBulkChange', 'undoBulkChange', 'extendClock', 'withdrawExtension', 'setLight',
  'applyForReview', 'giveOpinion', 'scoreReview', 'concludeReview', 'saveView', 'updateView', 'deleteView',
  'signAgreement', 'updateAgreement', 'settlePromise', 'meetCommitment', 'holdSigningEvent', 'updateSigningEvent', 'reportFunds', 'checkFunds', 'recogniseFunds', 'returnFunds', 'registerParcel', 'supplyLand', 'recordCommencement', 'recordMilestone', 'correctMilestone', 'recordPermit', 'planMilestones', 'reportProgress', 'saveStatistics', 'enterStatistics',
  'assignTask', 'completeTask', 'postponeTask', 'createAlliance', 'shareDeal', 'revokeShare', 'expireShare',
];

/** Verbs written out in a call that records, e.g. `tx.audit('logVisit', …)` or `auditDeal(tx, 'updateDeal', …)`. */
const RECORDING = /\b(?:audit|auditDeal|record)\((?:tx, |this\.\w+, |actor, )?'(\w+)'/g;

const sources = readdirSync(join(process.cwd(), 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
const recorded = new Set(sources.flatMap((file) => [...readFileSync(join(process.cwd(), 'src', file), 'utf8').matchAll(RECORDING)].map(([, verb]) => verb)));

describe('recorded verbs', () => {
  it('are all in the list', () => {
    expect(recorded.size).toBeGreaterThan(15);
    expect([...recorded].filter((verb) => verb === undefined || !VERBS.includes(verb))).toEqual([]);
  });

  it.each(LOCALES)('have a text in %s', (locale) => {
    expect(VERBS.filter((verb) => !hasText(locale, `verb.${verb}`))).toEqual([]);
  });

  it.each(LOCALES)('have a sentence in %s that mentions nothing but what an entry holds', (locale) => {
    for (const [verb, params] of TELLING_VERBS) {
      const sentence = translate(locale, `sentence.${verb}`, Object.fromEntries(params.map((name) => [name, `<${name}>`])));
      expect(VERBS).toContain(verb);
      for (const name of params) expect(sentence).toContain(`<${name}>`);
      expect(sentence).not.toMatch(/[“"《(（]\s*[”"》)）]|:\s*$|：\s*$/);
    }
  });
});
