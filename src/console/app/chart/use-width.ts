import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Width of an A4 sheet within its margins, in CSS pixels. */
const ON_PAPER = 660

/** Width of an element in CSS pixels, kept up to date, on paper too; a guess until it has been measured. */
export function useWidth(element: RefObject<HTMLElement | null>, guess = 1080): number {
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const measure = () => setWidth(Math.max(320, Math.round(measured.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    const print = () => setWidth(ON_PAPER)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', measure)
    }
  }, [element])
  return width
}
