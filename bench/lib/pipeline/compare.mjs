// Do the contenders answer the same? Every variant of every question is asked of each once before anything is measured.
import { isDeepStrictEqual } from 'node:util';
import { ask } from './load.mjs';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What is compared: instants however they are written, and what hangs on a deal in any order. Rows of a list keep theirs. */
function plain(value, key) {
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value).getTime() : value;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => plain(entry));
    return key === 'nodes' || key === 'stages' || key === 'funnel' ? entries : entries.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((name) => [name, plain(value[name], name)]));
}

/** The first place where two answers differ, in words. */
function difference(left, right, path = '') {
  if (isDeepStrictEqual(left, right)) return null;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return `${path || 'all'}: ${JSON.stringify(left)?.slice(0, 200)} and ${JSON.stringify(right)?.slice(0, 200)}`;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].map((name) => difference(left[name], right[name], `${path}.${name}`)).find(Boolean) ?? null;
}

async function answerOf(contender, question, place) {
  const { status, text } = await ask(contender.requests(question)[place]);
  const { data, errors } = JSON.parse(text);
  if (status !== 200 || errors || !data) throw new Error(`${contender.name} answers ${status} to ${question.name} ${place}: ${text.slice(0, 500)}`);
  return plain(contender.reshaped?.(data) ?? data);
}

/** How many rows an answer to each question holds: a comparison of empty answers would prove nothing. */
const ROWS = {
  list: ({ deals }) => deals.nodes.length,
  board: (columns) => Object.values(columns).reduce((sum, { nodes = [] }) => sum + nodes.length, 0),
  page: ({ deal }) => (deal ? 1 : 0),
  funnel: ({ funnel }) => funnel.filter(({ count }) => Number(count) > 0).length,
};

/**
 * Throws where two contenders differ, and where an answer is empty.
 * @returns rows of the smallest answer to each question, by title
 */
export async function compare(contenders, questions) {
  const fewest = {};
  for (const question of questions) {
    for (const place of question.variants.keys()) {
      const [first, ...others] = contenders;
      const expected = await answerOf(first, question, place);
      const rows = ROWS[question.name](expected);
      if (rows === 0) throw new Error(`${first.name} answers ${question.name} ${place} with no rows: too few deals to compare anything`);
      fewest[question.title] = Math.min(fewest[question.title] ?? Infinity, rows);
      for (const other of others) {
        const found = difference(expected, await answerOf(other, question, place));
        if (found) throw new Error(`${first.name} and ${other.name} answer ${question.name} ${place} differently at ${found}`);
      }
    }
  }
  return fewest;
}
