import i18next from 'i18next';
import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { errorCode } from '../../shared/api-error';
import { refetchRules } from './refetch-rules';

/**
 * One client per signed-in person: a new one is made at sign-in and sign-out, so nothing cached outlives its reader.
 * `onUnauthenticated` is called when the server no longer knows the session.
 */
export const createApiClient = (onUnauthenticated: () => void): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': '1', 'accept-language': i18next.language },
    }),
    exchanges: [
      refetchRules,
      mapExchange({
        onError(error) {
          if (errorCode(error) === 'UNAUTHENTICATED') onUnauthenticated();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
