import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, type ValidationContext } from 'graphql';
import { AccessGuard, Authenticator } from '../access/index.js';
import { Config } from '../config/index.js';
import { PINO, type Logger } from '../logging/index.js';
import { CompilingDriver } from './compiling.driver.js';
import { errorsPlugin } from './errors.plugin.js';
import { ExpectedErrorsFilter } from './expected-errors.filter.js';
import { InputPipe } from './input-pipe.js';
import { complexityPlugin, MAX_ALIASES, MAX_DEPTH, MAX_TOKENS } from './limits.plugin.js';
import { openContext } from './open-context.js';
import { PlainFieldResolvers } from './plain-field-resolvers.js';
import { UserErrorResolver } from './user-error.js';

// Reported among the other faults of the query: the rules by themselves would throw, and be taken for a fault of ours.
const AS_FAULT = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null): void => { context?.reportError(new GraphQLError('QUERY_TOO_COMPLEX', { extensions: { code: 'QUERY_TOO_COMPLEX' } })); }],
};

/** The GraphQL endpoint: context, errors, limits. Types and resolvers come from the modules. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: CompilingDriver,
      inject: [Config, Authenticator, GraphQLSchemaHost, PINO],
      useFactory: (config: Config, authenticator: Authenticator, host: GraphQLSchemaHost, logger: Logger) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        graphiql: false,
        introspection: !config.isProduction,
        includeStacktraceInErrorResponses: false,
        allowBatchedHttpRequests: false,
        parseOptions: { maxTokens: MAX_TOKENS },
        fieldResolverEnhancers: [],
        validationRules: [
          maxDepthRule({ n: MAX_DEPTH, ignoreIntrospection: true, ...AS_FAULT }),
          maxAliasesRule({ n: MAX_ALIASES, ...AS_FAULT }),
        ],
        plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), complexityPlugin(() => host.schema), errorsPlugin(logger)],
        context: openContext(authenticator, logger),
      }),
    }),
  ],
  providers: [PlainFieldResolvers, UserErrorResolver, { provide: APP_GUARD, useClass: AccessGuard }, { provide: APP_PIPE, useClass: InputPipe }, { provide: APP_FILTER, useClass: ExpectedErrorsFilter }],
})
export class GraphqlModule {}
