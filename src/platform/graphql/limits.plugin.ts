import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { RequestContext } from './request-context.js';

export const MAX_DEPTH = 10;
export const MAX_ALIASES = 30;
/** Words and signs of one query: a longer one is not even read to its end. */
export const MAX_TOKENS = 5000;
/** Objects that one query may ask for: a list counts `first` times what it holds. */
export const MAX_COMPLEXITY = 3000;

const ASSUMED_LIST = 5;

/** A scalar is free, an object costs one, a connection's `nodes` and `edges` cost as often as its `first`. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, node }) => {
  const type = String(field.type);
  if (typeof args['first'] === 'number' && type.includes('Connection')) return 1 + args['first'] * childComplexity;
  if (childComplexity === 0 && node.selectionSet === undefined) return 0;
  // `nodes` is multiplied by its connection already; other lists are short, and counted as such.
  const many = type.startsWith('[') && field.name !== 'nodes' && field.name !== 'edges' ? ASSUMED_LIST : 1;
  return 1 + many * childComplexity;
};

/** Whether a query costs the same whatever its variables are: none stands at `first`, at a condition, or chooses an operation. */
function isSteady({ definitions }: DocumentNode): boolean {
  if (definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length !== 1) return false;
  let steady = true;
  for (const definition of definitions) {
    visit(definition, { Argument: ({ name, value }) => { if (value.kind === Kind.VARIABLE && (name.value === 'first' || name.value === 'if')) steady = false; } });
  }
  return steady;
}

/** Refuses a query that asks for too much at once, before anything of it runs. */
export function complexityPlugin(schemaOf: () => GraphQLSchema): ApolloServerPlugin<RequestContext> {
  // Walking a query costs as much as executing a good part of it; null: it is walked each time.
  const known = new WeakMap<DocumentNode, number | null>();
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ request, document, operation }) => {
        let complexity = known.get(document);
        if (complexity == null) {
          // Variables that do not fit are told by the execution, each at its field; nothing of the query will run.
          if (getVariableValues(schemaOf(), operation?.variableDefinitions ?? [], request.variables ?? {}).errors) return Promise.resolve();
          const found = getComplexity({ schema: schemaOf(), query: document, operationName: request.operationName ?? undefined, variables: request.variables ?? {}, estimators: [estimate] });
          if (complexity === undefined) known.set(document, isSteady(document) ? found : null);
          complexity = found;
        }
        if (complexity > MAX_COMPLEXITY) throw new GraphQLError('too complex', { extensions: { code: 'QUERY_TOO_COMPLEX' } });
        return Promise.resolve();
      },
    }),
  };
}
