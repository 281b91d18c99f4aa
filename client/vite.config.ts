import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './vite-graphql-documents';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [graphqlDocuments(here('./src/gql/graphql.ts')), react()],
  resolve: { alias: { '@locales': here('../locales') } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    fs: { allow: [here('..')] },
    proxy: { '/graphql': api, '/health': api, '/api': api },
  },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    // Which chunks a route needs: scripts/phone-budget.mjs weighs them.
    manifest: true,
    target: ['chrome111', 'safari16.4'],
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|set-cookie-parser)[\\/]/, priority: 3 },
            { name: 'graphql', test: /node_modules[\\/](urql|@urql|wonka|@0no-co)[\\/]/, priority: 3 },
            { name: 'i18n', test: /node_modules[\\/](i18next|react-i18next)[\\/]/, priority: 3 },
            { name: 'decimal', test: /node_modules[\\/]decimal\.js[\\/]/, priority: 3 },
          ],
        },
      },
    },
  },
});
