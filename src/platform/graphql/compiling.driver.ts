import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { compiling } from './compiled-queries.js';

/** How Nest calls what it puts behind a field that is a property of its parent, and no more. */
const NEST_PROPERTY = 'rootFieldResolver';

/** Leaves properties to the executor, which reads them in place: a call for each of some thousand fields is most of its work. */
function readPropertiesInPlace(schema: GraphQLSchema): void {
  const fields = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  for (const field of fields) if (field.resolve?.name === NEST_PROPERTY) delete field.resolve;
}

/** Nest's Apollo Server with an executor of its own. */
@Injectable()
export class CompilingDriver extends ApolloDriver {
  override async start(options: ApolloDriverConfig): Promise<void> {
    if (!options.schema) throw new Error('the schema is built before the server starts');
    readPropertiesInPlace(options.schema);
    await super.start({ ...options, gateway: compiling(options.schema) } as ApolloDriverConfig);
  }
}
