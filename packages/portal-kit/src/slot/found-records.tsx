import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react'

/** A record that a slice found for what is typed into the portal's search. */
export interface RecordHit {
  id: string
  title: string
  about?: string
  /** Its page, without the scope. */
  to: string
}

interface Found {
  hits: readonly RecordHit[]
  busy: boolean
}

type Tell = (source: string, found: Found | undefined) => void

const Told = createContext<Tell | undefined>(undefined)

/** Says what a widget of the slot `search.hits` has found; draws nothing itself: the portal shows all hits in one list. */
export function FoundRecords({ hits, busy }: Found) {
  const source = useId()
  const tell = useContext(Told)
  // The same hits are often built anew: they are told again only when they say something else.
  const said = JSON.stringify({ hits, busy })
  useEffect(() => tell?.(source, JSON.parse(said)), [tell, source, said])
  useEffect(() => () => tell?.(source, undefined), [tell, source])
  return null
}

/** What the widgets inside have found so far, in the order in which they stand; `busy` while one of them still looks. */
export function useFoundRecords() {
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map())
  const tell = useCallback<Tell>((source, told) => {
    setFound((before) => {
      const after = new Map(before)
      if (told) after.set(source, told)
      else after.delete(source)
      return after
    })
  }, [])
  const all = [...found.values()]
  return {
    hits: all.flatMap(({ hits }) => hits),
    busy: all.some(({ busy }) => busy),
    collect: (widgets: ReactNode) => <Told value={tell}>{widgets}</Told>,
  }
}
