import { defineConfig } from 'vite'

/** The page is one document with a bundle for each view; addresses are relative, so it may stand under any path. */
export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../built',
    emptyOutDir: true,
    // What is inlined as data: would need its own line in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: {
    proxy: {
      '/console/api': 'http://127.0.0.1:3000',
      '/sandbox': 'http://127.0.0.1:3000',
      '/cds-services': 'http://127.0.0.1:3000',
    },
  },
})
