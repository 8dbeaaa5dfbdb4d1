import { createContext, useContext, useEffect, useRef } from 'react'

/** Something that is being typed: whether leaving now, for another page of the portal where one is told, would throw it away. */
export type Unsaved = (to?: string) => boolean

/** What is being typed inside one overlay or on one page. */
export class UnsavedSet {
  readonly #parts = new Set<Unsaved>()

  add(part: Unsaved): () => void {
    this.#parts.add(part)
    return () => void this.#parts.delete(part)
  }

  /** Whether anything inside would be lost. */
  readonly any = (to?: string): boolean => [...this.#parts].some((part) => part(to))
}

/** Everything that is being typed on the whole page; the shell asks it when the session ends. */
const everything = new UnsavedSet()
export const somethingUnsaved = (to?: string): boolean => everything.any(to)

/** What is being typed inside the nearest overlay; undefined on the page itself. */
export const OverlayUnsaved = createContext<UnsavedSet | undefined>(undefined)

/** Tells the page, and the overlay it stands in, whether leaving would throw away what was typed. */
export function useUnsaved(part: Unsaved): void {
  const overlay = useContext(OverlayUnsaved)
  const latest = useRef(part)
  latest.current = part
  useEffect(() => {
    const now: Unsaved = (to) => latest.current(to)
    const gone = [everything.add(now), overlay?.add(now)]
    return () => {
      for (const leave of gone) leave?.()
    }
  }, [overlay])
}
