// One interleaved run: every round asks each question of each contender at each size for a short while, so that whatever
// else the machine does meets all of them alike.
import { percentile } from '../measure.mjs';
import { load } from './load.mjs';
import { watch } from './processor.mjs';

/** The middle of the rounds: one bad moment of the machine is nobody's. */
export const median = (values) => percentile(values, 0.5);

/**
 * @param places `{ size, database, watcher, contenders, questions }` of each size
 * @returns rows `{ question, size, contender, rounds: [{ perSecond, p50, p95, server, postgres }] }`; times in milliseconds,
 * processor time in milliseconds for a request
 */
export async function measure(places, { rounds, seconds, lanes, tell }) {
  const cells = places[0].questions.flatMap((_, number) => places.flatMap((place) => place.contenders.map((contender) => ({ question: place.questions[number], place, contender, rounds: [] }))));
  // Once for nobody: statements are prepared, queries compiled, pages of the tables in memory.
  for (const cell of cells) await load(cell.contender.requests(cell.question), { lanes, ms: seconds * 1000 });
  for (let round = 0; round < rounds; round++) {
    for (const cell of cells) cell.rounds.push(await once(cell, { seconds, lanes }));
    tell(`round ${round + 1} of ${rounds}`);
  }
  return cells.map(({ question, place, contender, rounds: measured }) => ({ question: question.title, size: place.size, contender: contender.name, rounds: measured }));
}

async function once({ question, place, contender }, { seconds, lanes }) {
  const spent = await watch(contender.pid, place.watcher, place.database);
  const { perSecond, times } = await load(contender.requests(question), { lanes, ms: seconds * 1000 });
  const { server, postgres } = await spent();
  return { perSecond, p50: percentile(times, 0.5), p95: percentile(times, 0.95), server: server / times.length, postgres: postgres / times.length };
}
