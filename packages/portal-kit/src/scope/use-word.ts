import { useSearchParams } from 'react-router'

/** A word kept in the address, so that a list narrowed down can be linked to. */
export function useWord(name: string): [value: string, set: (value: string) => void] {
  const [search, setSearch] = useSearchParams()
  const set = (value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  return [search.get(name) ?? '', set]
}
