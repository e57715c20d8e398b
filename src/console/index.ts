export { consoleRoutes } from './api/routes.ts'
export { consolePages } from './pages.ts'
