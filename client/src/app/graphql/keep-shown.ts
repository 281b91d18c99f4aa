import { type Client, type Exchange, mapExchange, type Operation } from 'urql';
import { errorCode } from '../../shared/api-error';

export interface KeepShown {
  exchange: Exchange;
  /** Asks again what went unanswered while nobody was signed in. */
  askAgain: (client: Client) => void;
}

/**
 * Once shown, an answer stays on the screen when a later refetch fails for a passing reason: a dead network, a server
 * error, a session that ran out. Otherwise urql would empty the list, and a form that is open inside it would be gone
 * with everything typed. A record that is really gone (NOT_FOUND, FORBIDDEN) is not kept.
 */
export const keepShown = (onUnauthenticated: () => void): KeepShown => {
  const shown = new Map<number, unknown>();
  const unanswered = new Map<number, Operation>();

  const exchange = mapExchange({
    onResult(result) {
      const { operation, error } = result;
      const code = errorCode(error);
      if (code === 'UNAUTHENTICATED') onUnauthenticated();
      if (operation.kind !== 'query') return result;
      const { key } = operation;
      if (!error) {
        unanswered.delete(key);
        shown.set(key, result.data);
        return result;
      }
      if (code === 'UNAUTHENTICATED') unanswered.set(key, operation);
      if (code === 'NOT_FOUND' || code === 'FORBIDDEN') shown.delete(key);
      const before = shown.get(key);
      if (before === undefined || (result.data !== undefined && result.data !== null)) return result;
      return { ...result, data: before, error: code === 'UNAUTHENTICATED' ? undefined : error };
    },
  });

  const askAgain = (client: Client) => {
    for (const operation of unanswered.values()) {
      client.reexecuteOperation({ ...operation, context: { ...operation.context, requestPolicy: 'network-only' } });
    }
    unanswered.clear();
  };
  return { exchange, askAgain };
};
