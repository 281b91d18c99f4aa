import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { tokenOf, type Authenticator } from '../access/index.js';
import { localeOf, translate } from '../i18n/catalogue.js';
import type { Logger } from '../logging/index.js';
import { RequestContext } from './request-context.js';

type Opener = (given: { req: Request & { id?: unknown }; res: Response }) => Promise<RequestContext>;

/**
 * Finds out who asks, before anything of a request is looked at. What goes wrong here comes before the errors plugin:
 * GraphQL's server would answer with a code of its own and the message of the failure, which names tables and hosts.
 */
export const openContext = (authenticator: Authenticator, logger: Logger): Opener => async ({ req, res }) => {
  const requestId = typeof req.id === 'string' ? req.id : null;
  const language = req.headers['accept-language'];
  try {
    const actor = await authenticator.authenticate(tokenOf(req.headers.cookie), { requestId, ip: req.ip ?? null });
    // The language of the page wins over the one stored with the account: it is what the reader looks at.
    return new RequestContext(actor, language ? localeOf(language) : (actor?.locale ?? 'zh-CN'), requestId, req, res);
  } catch (error) {
    logger.error({ err: error, requestId }, 'request failed');
    throw new GraphQLError(translate(localeOf(language), 'error.INTERNAL', { traceId: requestId }), { extensions: { code: 'INTERNAL', traceId: requestId } });
  }
};
