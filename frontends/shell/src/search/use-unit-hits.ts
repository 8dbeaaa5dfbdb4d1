import { useDeferredValue, useEffect, useQuery, useScope, useState } from '@province/portal-kit'
import { FindUnitsDocument } from '../generated/graphql.ts'

const pause = 150

/** Units whose name or code holds what is typed, as of the scope's day; asked after a short pause in typing. */
export function useUnitHits(query: string) {
  const { asOf } = useScope()
  const search = useSettled(useDeferredValue(query.trim()))
  const { data, loading, previousData } = useQuery(FindUnitsDocument, {
    variables: { search, asOf },
    skip: !search,
  })
  const edges = (data ?? (loading ? previousData : undefined))?.units?.edges ?? []
  return { units: search ? edges.map((edge) => edge.node) : [], busy: loading || search !== query.trim() }
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
