import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds the GraphiQL page into dist/ide. Everything it needs is in the bundle, workers included: a council's network is
 * closed, so the page may ask nothing of any other origin.
 */
export default defineConfig({
  base: './', // relative, so that the page also works behind a proxy that serves the gateway under a path
  plugins: [react()],
  build: {
    outDir: '../dist/ide',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0, // files, not data: addresses, which keeps the content security policy short
    reportCompressedSize: false,
    rolldownOptions: {
      // GraphiQL's packages carry hints for the React compiler, which is not used here.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
    chunkSizeWarningLimit: 4_000, // the editor is one large chunk by nature
  },
  worker: { format: 'es' },
});
