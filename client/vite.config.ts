import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { graphqlDocuments } from './vite-graphql-documents';
import { offlineFiles } from './vite-precache';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [
    graphqlDocuments(here('./src/gql/graphql.ts')),
    react(),
    // Only in a build: `npm run dev` has no worker, so that a change is seen at once.
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'worker',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: {
        globPatterns: ['assets/*.{js,css}', 'favicon.svg'],
        manifestTransforms: [offlineFiles(here('./dist/.vite/manifest.json'))],
      },
      manifest: {
        id: '/',
        name: '走请',
        short_name: '走请',
        description: '招商引资走请记录与项目管理',
        lang: 'zh-CN',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        theme_color: '#1456B8',
        background_color: '#F3F5F8',
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [{ name: '记走请', url: '/visits/new', icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }] }],
      },
    }),
  ],
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
