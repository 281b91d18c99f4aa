import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute, getNamedType, GraphQLError, isInputObjectType, Kind, OperationTypeNode, typeFromAST,
  type DocumentNode, type ExecutionResult, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from './request-context.js';

/** Compiling costs as much as some dozens of executions: only what comes again is worth it. */
const WORTH_COMPILING = 3;
/** Compiled documents that are kept: the code of one takes some dozen kilobytes and more once it has run. The screens ask fewer. */
const MOST_COMPILED = 250;

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
  // Beside that no more than so many, the oldest first: whoever sends thousands of documents three times each fills no memory.
  private readonly compiled = new Set<Known>();

  constructor(private readonly schema: GraphQLSchema, private readonly most = MOST_COMPILED) {}

  /** Documents whose code is kept. */
  get kept(): number {
    return this.compiled.size;
  }

  /** The answer to an operation that was validated. */
  async answer(document: DocumentNode, variables: Record<string, unknown>, contextValue: unknown, operationName: string | null): Promise<ExecutionResult> {
    const answer = await this.compiledOf(document)?.query(undefined, contextValue, variables);
    // Without data nothing was executed: the variables do not fit.
    if (answer && answer.data !== undefined) return answered(answer);
    return execute({ schema: this.schema, document, contextValue, variableValues: variables, operationName });
  }

  private compiledOf(document: DocumentNode): CompiledQuery | null {
    const known = this.known.get(document) ?? { times: 0, compiled: undefined };
    known.times++;
    if (known.compiled === undefined && known.times >= WORTH_COMPILING) this.keep(known, compile(this.schema, document));
    this.known.set(document, known);
    return known.compiled ?? null;
  }

  private keep(known: Known, compiled: CompiledQuery | null): void {
    known.compiled = compiled;
    if (!compiled) return;
    this.compiled.add(known);
    const [oldest] = this.compiled;
    if (!oldest || this.compiled.size <= this.most) return;
    this.compiled.delete(oldest);
    Object.assign(oldest, { times: 0, compiled: undefined });
  }
}

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] => document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);

const introspects = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.some((selection) => selection.kind !== Kind.FIELD || selection.name.value.startsWith('__'));

/** Whether a variable's type holds itself: the compiler writes checks of inputs within each other, for ever for such a type. */
function takesEndlessInputs(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  const isEndless = (type: GraphQLNamedType, within: readonly GraphQLNamedType[]): boolean => isInputObjectType(type)
    && (within.includes(type) || Object.values(type.getFields()).some((field) => isEndless(getNamedType(field.type), [...within, type])));
  return variableDefinitions.some((variable) => {
    const type = typeFromAST(schema, variable.type);
    return type !== undefined && isEndless(getNamedType(type), []);
  });
}

function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  const [operation, ...others] = operationsOf(document);
  if (!operation || others.length > 0 || operation.operation !== OperationTypeNode.QUERY || introspects(operation)) return null;
  if (takesEndlessInputs(schema, operation)) return null;
  const compiled = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(compiled) ? compiled : null;
}

/** With errors as graphql-js makes them: the compiler's own carry no extensions where the thrown error had none. */
const answered = ({ data, errors }: ExecutionResult): ExecutionResult => (errors
  ? { data, errors: errors.map(({ message, path, originalError }) => new GraphQLError(message, { path, originalError })) } : { data });

/** Apollo Server's way to leave the execution to somebody else; parsing, validation, limits and errors stay with it. */
export function compiling(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const queries = new CompiledQueries(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({
      executor: ({ document, request, context, operationName }) => queries.answer(document, request.variables ?? {}, context, operationName),
    }),
    stop: () => Promise.resolve(),
  };
}
