import {
  formatDate,
  useDeferredValue,
  useEffect,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import type { UseUnitFinding } from '@province/portal-kit/shell'
import { FindUnitsDocument, type FindUnitsQuery } from '../generated/graphql.ts'

const pause = 150

interface Where {
  within?: string
  asOf: string
}

/** Units whose name or code holds what is typed; asked after a short pause in typing. */
function useUnitsFound(query: string, where: Where) {
  const search = useSettled(useDeferredValue(query.trim()))
  const { data, loading, previousData } = useQuery(FindUnitsDocument, {
    variables: { search, ...where },
    skip: !search,
  })
  const edges = (data ?? (loading ? previousData : undefined))?.units?.edges ?? []
  const about = useAbout()
  const units = search ? edges.map(({ node }) => ({ ...node, about: about(node) })) : []
  return { units, busy: loading || search !== query.trim() }
}

/** Units as of the scope's day, for the scope itself and for the search over everything. */
export function useUnitHits(query: string) {
  const { asOf } = useScope()
  return useUnitsFound(query, { asOf })
}

/** The search for units that the kit's fields use: units of today unless the form speaks of another day. */
export const useUnitFinding: UseUnitFinding = (query, { within, asOf }) => {
  const { today } = useScope()
  const { units, busy } = useUnitsFound(query, { ...(within ? { within } : {}), asOf: asOf ?? today })
  return { hits: units.map(({ id, name, about }) => ({ id, name, about })), busy }
}

type UnitFound = NonNullable<FindUnitsQuery['units']>['edges'][number]['node']

/** Where a unit stands; before that, for who looked for an earlier name, since when it is called otherwise. */
function useAbout() {
  const t = useText('shell')
  return ({ name, parent, foundAs }: UnitFound) => {
    const hint =
      foundAs && t('search.formerly', { former: foundAs.name, date: formatDate(foundAs.until), name })
    return [hint, parent?.name].filter(Boolean).join(' · ')
  }
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
