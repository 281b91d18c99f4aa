// What was measured, as tables, and what of it keeps the targets.
import { shortMs, table } from '../measure.mjs';
import { median } from './measuring.mjs';

/** Of issue and README: throughput beside the limit, growth of p95 with the number of deals, the funnel in milliseconds. */
const LIST_SHARE = 0.35;
const GROWTH = 1.5;
const FUNNEL_MS = 100;
const OURS = 'application';

const of = (row, value) => median(row.rounds.map((round) => round[value]));
/** The middle of the ratios of each round: numerator and denominator were measured within seconds of each other. */
const ratio = (row, other, value) => median(row.rounds.map((round, number) => round[value] / other.rounds[number][value]));

function cells(row, limit) {
  return [row.contender, of(row, 'perSecond').toFixed(of(row, 'perSecond') < 100 ? 1 : 0), row === limit ? '1' : ratio(row, limit, 'perSecond').toFixed(2), shortMs(of(row, 'p50')), shortMs(of(row, 'p95')), shortMs(of(row, 'server')), shortMs(of(row, 'postgres'))];
}

/** A table of everything, in Markdown. */
export function figures(rows) {
  const lines = rows.map((row) => {
    const limit = rows.find((other) => other.question === row.question && other.size === row.size && other.contender === 'limit');
    return [row.question, row.size.toLocaleString('en-US'), ...cells(row, limit)];
  });
  return table(['question', 'deals', 'who', 'requests/s', 'of the limit', 'p50 ms', 'p95 ms', 'processor ms, server', 'PostgreSQL'], lines);
}

const verdict = (kept) => (kept ? 'kept' : 'MISSED');

/** Each target with what was measured, in words. */
export function targets(rows) {
  const find = (question, size, contender = OURS) => rows.find((row) => row.question === question && row.size === size && row.contender === contender);
  const questions = [...new Set(rows.map(({ question }) => question))];
  const sizes = [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  const lines = sizes.flatMap((size) => questions.filter((question) => find(question, size, 'PostGraphile')).flatMap((question) => {
    const share = ratio(find(question, size), find(question, size, 'limit'), 'perSecond');
    const lead = ratio(find(question, size), find(question, size, 'PostGraphile'), 'perSecond');
    const isList = question.startsWith('deal list');
    return [`${question}, ${size} deals: ${share.toFixed(2)} of the limit's throughput${isList ? ` (target ${LIST_SHARE}: ${verdict(share >= LIST_SHARE)})` : ''}, ${lead.toFixed(2)} times PostGraphile's${isList ? ` (target 1: ${verdict(lead > 1)})` : ''}`];
  }));
  if (large > small) {
    for (const question of questions) {
      const growth = ratio(find(question, large), find(question, small), 'p95');
      lines.push(`${question}: p95 at ${large} deals is ${growth.toFixed(2)} times that at ${small} (target ${GROWTH}: ${verdict(growth <= GROWTH)})`);
    }
  }
  for (const question of questions.filter((name) => name.startsWith('funnel'))) lines.push(`${question}, ${large} deals: p95 ${shortMs(of(find(question, large), 'p95'))} ms (target ${FUNNEL_MS} ms: ${verdict(of(find(question, large), 'p95') <= FUNNEL_MS)})`);
  return lines;
}
