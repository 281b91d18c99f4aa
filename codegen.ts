import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  dedupeFragments: true,
  scalars: {
    ID: 'string',
    Yuan: 'string',
    SquareMetres: 'string',
    Decimal: 'string',
    Date: 'string',
    DateTime: 'string',
    JSON: 'unknown',
  },
} as const;

/** Types of every client document, from the committed schema. The result is committed too: CI fails when it drifts. */
const codegen: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/gql/**/*', '!client/src/**/*.spec.*'],
  generates: {
    'client/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    // Every type of the schema, also those that no document uses yet: shared pieces name enums and inputs.
    'client/src/gql/schema.ts': { plugins: ['typescript'], config },
  },
};

export default codegen;
