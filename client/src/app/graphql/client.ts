import i18next from 'i18next';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { keepShown } from './keep-shown';
import { refetchRules } from './refetch-rules';

export interface Api {
  client: Client;
  /** After signing in again in place: fetches what was refused meanwhile. */
  askAgain: () => void;
}

/**
 * One client per signed-in person: a new one is made at sign-in and sign-out, so nothing cached outlives its reader.
 * `onUnauthenticated` is called when the server no longer knows the session.
 */
export const createApi = (onUnauthenticated: () => void): Api => {
  const kept = keepShown(onUnauthenticated);
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': '1', 'accept-language': i18next.language },
    }),
    exchanges: [refetchRules, kept.exchange, cacheExchange, fetchExchange],
  });
  return { client, askAgain: () => kept.askAgain(client) };
};
