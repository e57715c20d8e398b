import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Settings } from '../shapes/settings.ts'

const Known = createContext<Settings | undefined>(undefined)

export const SettingsProvider = Known.Provider

/** What the server told of itself; views are only shown once it is known. */
export function useSettings(): Settings {
  const settings = useContext(Known)
  if (settings === undefined) throw new Error('a view was shown before the settings were known')
  return settings
}
