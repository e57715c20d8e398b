import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/** Both documents have the same head; it is written once. */
const sameHead: Plugin = {
  name: 'same-head',
  transformIndexHtml: {
    order: 'pre',
    handler: html =>
      html.replace('<!-- head.html -->', readFileSync(join(import.meta.dirname, 'head.html'), 'utf8').trim()),
  },
}

/** The page is one document with a bundle for each view, and beside it the one an EHR launches; addresses are relative, so it may stand under any path. */
export default defineConfig({
  base: './',
  plugins: [sameHead],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Leaves out what fhirclient brings for browsers that we do not serve.
  define: { FHIRCLIENT_PURE: 'true' },
  build: {
    rolldownOptions: { input: ['index.html', 'launch.html'].map(page => join(import.meta.dirname, page)) },
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
