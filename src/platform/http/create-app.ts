import { NestFactory } from '@nestjs/core';
import type { NestApplicationOptions, Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Config } from '../config/index.js';
import { NestLogger, PINO, requestLog, type Logger } from '../logging/index.js';
import { jsonBody } from './json-body.js';
import { securityHeaders } from './security-headers.js';
import { staticClient } from './static-client.js';

/**
 * Options of every Nest application here: the body is read by `configureApp`; an error of the start is thrown to the
 * caller, who tells it once, instead of being logged by everyone it passes.
 */
export const APP_OPTIONS: NestApplicationOptions = { bodyParser: false, bufferLogs: true, abortOnError: false, logger: false };

/**
 * What each request passes through, in this order: id and log line, security headers, the built client, the body.
 * Specs that override providers build the application themselves and call this before `init()`.
 */
export function configureApp(app: NestExpressApplication, { client = true }: { client?: boolean } = {}): NestExpressApplication {
  const config = app.get(Config);
  const logger = app.get<Logger>(PINO);
  app.useLogger(new NestLogger(logger));
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  const passes = [requestLog(logger), ...securityHeaders(config.secureCookies), ...(client ? staticClient() : []), jsonBody()];
  for (const pass of passes) app.use(pass);
  return app;
}

/**
 * The whole application, ready for `listen()`.
 * @param module the root module, `AppModule`
 */
export async function createApp(module: Type): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, APP_OPTIONS);
  return configureApp(app);
}
