// Run by npm after an install: builds the page, so that the sandbox needs no further step. An install without development
// packages has no bundler; then there is no page, and the services run without it.
try {
  const { build } = await import('vite')
  await build({ root: new URL('app', import.meta.url).pathname, logLevel: 'warn' })
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.warn('the console page is not built: development packages are not installed')
}
