import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const room = (name: string) => here(`../../libs/${name}/src/index.ts`);
const api = 'http://127.0.0.1:3000';

/**
 * The browser's build. `__CSP_NONCE__` is replaced by the server in every answer, and no asset is
 * inlined, because the content security policy allows neither inline code nor `data:` addresses.
 */
export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] }), enforce: 'pre' },
  ],
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: {
    alias: {
      '@rukkanen/contract': room('contract'),
      '@rukkanen/kernel': room('kernel'),
      '@rukkanen/agenda': room('agenda'),
      '@rukkanen/intake': room('intake'),
      '@rukkanen/aids': room('aids'),
      '@rukkanen/anonymity': room('anonymity'),
    },
  },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
            { name: 'aria', test: /node_modules\/(react-aria|react-stately|@internationalized)/ },
            { name: 'contract', test: /node_modules\/zod\/|libs\/contract\/|strict-zod/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': api,
      '/demo': api,
      '/healthz': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
