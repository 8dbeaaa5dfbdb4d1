import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { type ChosenOf, chosenIn, type Filter, type Filters, wordFor } from './list-address.ts'

/** A change of the address that keeps the page where it is. */
export function useAddress() {
  const [search, setSearch] = useSearchParams()
  const say = (words: Record<string, string>) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        for (const [name, word] of Object.entries(words)) {
          if (word) next.set(name, word)
          else next.delete(name)
        }
        return next
      },
      { replace: true },
    )
  return { search, say }
}

const isUnsaid = (filter: Filter) => 'kind' in filter && filter.kind === 'search' && filter.unsaid === true

/** What the filters stand at, and a way to change one; kept in the address, but for words that no address may hold. */
export function useChosen<F extends Filters>(filters: F) {
  const { search, say } = useAddress()
  const [unsaid, setUnsaid] = useState<Record<string, string>>({})
  const words = Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [
      name,
      isUnsaid(filter) ? (unsaid[name] ?? '') : (search.get(name) ?? ''),
    ]),
  )
  const settled = useSettled(words, filters)
  const chosenOf = (from: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(filters).map(([name, filter]) => [name, chosenIn(filter, from[name] ?? '')]),
    )
  const choose = (name: string, chosen: string) => {
    const filter = filters[name]
    if (!filter) return
    if (isUnsaid(filter)) setUnsaid((now) => ({ ...now, [name]: chosen }))
    else say({ [name]: wordFor(filter, chosen) })
  }
  const clear = () => {
    setUnsaid({})
    say(Object.fromEntries(Object.keys(filters).map((name) => [name, ''])))
  }
  return {
    /** What the fields show: changed at once. */
    shown: chosenOf(words),
    /** What the list is asked for: follows when there is time. */
    chosen: chosenOf(settled) as ChosenOf<F>,
    narrowed: Object.values(settled).some((word) => word !== ''),
    choose,
    clear,
  }
}

const TYPING_MS = 200

/** What is typed is asked for after a short pause; what is chosen, at once. */
function useSettled(words: Record<string, string>, filters: Filters): Record<string, string> {
  const text = JSON.stringify(words)
  const [settled, setSettled] = useState(text)
  const before = JSON.parse(settled) as Record<string, string>
  const typing = Object.entries(filters).every(
    ([name, filter]) => words[name] === before[name] || ('kind' in filter && filter.kind === 'search'),
  )
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MS)
    return () => clearTimeout(timer)
  }, [text])
  return typing ? before : words
}
