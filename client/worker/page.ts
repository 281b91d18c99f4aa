const CACHE = 'zouqing-page';
/** Longer than a good network needs, shorter than a person in a factory yard waits. */
const PATIENCE_MS = 3000;

/**
 * The page that opens without a network. Only one whose program is at hand as well is kept: `programs` are the
 * addresses that this worker has stored. Kept with its headers, so that its policy and the nonce inside it agree, and
 * under the hashed name of its first program: a version that waits for its turn keeps its page beside the one in use.
 */
export const keepPage = async (answer: Response, programs: readonly string[]): Promise<boolean> => {
  if (!answer.ok || !(answer.headers.get('content-type') ?? '').includes('text/html')) return false;
  const html = await answer.clone().text();
  const wanted = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src);
  const [first] = wanted;
  if (first === undefined || !wanted.every((src) => src !== undefined && programs.includes(src))) return false;
  await (await caches.open(CACHE)).put(first, answer);
  return true;
};

const keptUnder = async (cache: Cache): Promise<string[]> => (await cache.keys()).map(({ url }) => new URL(url).pathname);

const keptPage = async (programs: readonly string[]): Promise<Response | undefined> => {
  const cache = await caches.open(CACHE);
  const name = (await keptUnder(cache)).find((kept) => programs.includes(kept));
  return name === undefined ? undefined : cache.match(name);
};

/** Throws away the pages of versions whose programs are gone. */
export const dropOldPages = async (programs: readonly string[]): Promise<void> => {
  const cache = await caches.open(CACHE);
  const old = (await keptUnder(cache)).filter((kept) => !programs.includes(kept));
  await Promise.all(old.map((name) => cache.delete(name)));
};

/** A page from the network if it comes in time; else the kept one; else whatever the network says in the end. */
export const openPage = async (request: Request, programs: readonly string[], keep: (work: Promise<unknown>) => void): Promise<Response> => {
  const fromNetwork = fetch(request).then((answer) => {
    // 502 of a proxy while the server restarts is no page either.
    if (answer.status >= 500) throw new Error(`answered ${answer.status}`);
    keep(keepPage(answer.clone(), programs));
    return answer;
  });
  const late = new Promise<undefined>((resolve) => { setTimeout(() => resolve(undefined), PATIENCE_MS); });
  const answer = await Promise.race([fromNetwork, late]).catch(() => undefined);
  if (answer) return answer;
  const kept = await keptPage(programs);
  if (!kept) return fromNetwork;
  fromNetwork.catch(() => undefined); // it came too late, or not at all
  return kept;
};
