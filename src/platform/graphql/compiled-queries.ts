import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute, getVariableValues, Kind, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from './request-context.js';

/** Compiling costs as much as some dozens of executions: only what comes again is worth it. */
const WORTH_COMPILING = 3;

/** What is known of a document: how often it came, and what was made of it; null: it is never compiled. */
interface Known {
  times: number;
  compiled: CompiledQuery | null | undefined;
}

/**
 * Executes queries that come again by code compiled for them; it answers as graphql-js does, errors included. Everything
 * that is rare stays with graphql-js itself: mutations, introspection, documents with several operations, and variables
 * that do not fit, which it words.
 */
export class CompiledQueries {
  // Apollo Server keeps the parsed documents that are asked for, so many megabytes of them; with a document goes its code.
  private readonly known = new WeakMap<DocumentNode, Known>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The answer to an operation that was validated. */
  answer(document: DocumentNode, variables: Record<string, unknown>, contextValue: unknown, operationName: string | null): Promise<ExecutionResult> | ExecutionResult {
    const compiled = this.compiledOf(document);
    if (compiled && fits(this.schema, document, variables)) return compiled.query(undefined, contextValue, variables);
    return execute({ schema: this.schema, document, contextValue, variableValues: variables, operationName });
  }

  private compiledOf(document: DocumentNode): CompiledQuery | null {
    const known = this.known.get(document) ?? { times: 0, compiled: undefined };
    known.times++;
    if (known.compiled === undefined && known.times >= WORTH_COMPILING) known.compiled = compile(this.schema, document);
    this.known.set(document, known);
    return known.compiled ?? null;
  }
}

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] => document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);

const introspects = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || selection.name.value.startsWith('__'));

function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  const [operation, ...others] = operationsOf(document);
  if (!operation || others.length > 0 || operation.operation !== OperationTypeNode.QUERY || introspects(operation)) return null;
  const compiled = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(compiled) ? compiled : null;
}

const fits = (schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): boolean =>
  getVariableValues(schema, operationsOf(document)[0]?.variableDefinitions ?? [], variables).errors === undefined;

/** Apollo Server's way to leave the execution to somebody else; parsing, validation, limits and errors stay with it. */
export function compiling(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const queries = new CompiledQueries(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({
      executor: async ({ document, request, context, operationName }) => queries.answer(document, request.variables ?? {}, context, operationName),
    }),
    stop: () => Promise.resolve(),
  };
}
