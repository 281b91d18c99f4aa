// Asks a server over kept connections, so many at a time, and says how fast it was.
import { Agent, request } from 'node:http';

/** One request; resolves with status and text of the answer. */
export const ask = ({ url, headers, body }, agent) => new Promise((resolve, reject) => {
  const asking = request(url, { agent, method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
    const pieces = [];
    answer.on('data', (piece) => pieces.push(piece));
    answer.on('end', () => { resolve({ status: answer.statusCode, text: Buffer.concat(pieces).toString() }); });
    answer.on('error', reject);
  });
  asking.on('error', reject);
  asking.end(body);
});

/**
 * Keeps `lanes` requests under way for `ms` milliseconds.
 * @param requests take turns, each a `{ url, headers, body }`
 * @returns `{ perSecond, times }`, times in milliseconds, each from sending to the last byte
 */
export async function load(requests, { lanes, ms }) {
  // Connections of its own: the last ones may have been idle so long that the server closes them this very moment.
  const agent = new Agent({ keepAlive: true, maxSockets: lanes, maxFreeSockets: lanes });
  const times = [];
  let turn = 0;
  const since = performance.now();
  const until = since + ms;
  const lane = async () => {
    while (performance.now() < until) {
      const one = requests[turn++ % requests.length];
      const sent = performance.now();
      const { status, text } = await ask(one, agent);
      if (status !== 200 || text.startsWith('{"errors"')) throw new Error(`${one.url} answered ${status}: ${text.slice(0, 300)}`);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane)).finally(() => { agent.destroy(); });
  return { perSecond: times.length / ((performance.now() - since) / 1000), times };
}
