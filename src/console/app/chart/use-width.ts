import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Width of an element in CSS pixels, kept up to date; a guess until it has been measured. */
export function useWidth(element: RefObject<HTMLElement | null>, guess = 1080): number {
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const measure = () => setWidth(Math.max(320, Math.round(measured.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return width
}
