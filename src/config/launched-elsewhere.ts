import type { Config } from './config.ts'

/** The sites whose cards link to the console while it is off here, so that another instance has to serve it. */
export const launchedElsewhere = ({ console, sites }: Pick<Config, 'console' | 'sites'>): readonly string[] =>
  console === 'on' ? [] : [...sites.values()].flatMap(site => (site.smartLaunchUrl === undefined ? [] : [site.id]))
