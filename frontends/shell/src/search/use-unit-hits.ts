import {
  formatDate,
  useDeferredValue,
  useEffect,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import type { UnitFinding, UseUnitFinding } from '@province/portal-kit/shell'
import { FindUnitsDocument, type UnitFoundFragment } from '../generated/graphql.ts'

const pause = 150

interface Where {
  within?: string
  asOf: string
  ended: boolean
}

const NONE = { units: [], ended: [] }

/** Units whose name or code is what is typed, the best first; asked after a short pause in typing. */
function useUnitsFound(query: string, where: Where) {
  const search = useSettled(useDeferredValue(query.trim()))
  const { data, loading, previousData } = useQuery(FindUnitsDocument, {
    variables: { search, ...where },
    skip: !search,
  })
  const found = data ?? (loading ? previousData : undefined)
  const about = useAbout()
  const told = ({ node }: { node: UnitFoundFragment }) => ({ ...node, about: about(node) })
  const units = (found?.units?.edges ?? []).map(told)
  // What a hit was called before has ended too; it is said there already.
  const said = new Set(units.map(({ foundAs }) => foundAs?.name))
  const ended = (found?.endedUnits?.edges ?? []).map(told).filter(({ name }) => !said.has(name))
  return { ...(search ? { units, ended } : NONE), busy: loading || search !== query.trim() }
}

/** Units as of the scope's day, for the scope itself. */
export function useUnitHits(query: string) {
  const { asOf } = useScope()
  return useUnitsFound(query, { asOf, ended: false })
}

const pageOf = (code: string) => `/organization/units/${code}`

/** The search for units that the kit's fields use: units of today unless the form speaks of another day. */
export const useUnitFinding: UseUnitFinding = (query, { within, asOf, ended = false }): UnitFinding => {
  const t = useText('shell')
  const { today } = useScope()
  const found = useUnitsFound(query, { ...(within ? { within } : {}), asOf: asOf ?? today, ended })
  return {
    hits: found.units.map(({ id, name, about, code }) => ({ id, name, about, page: pageOf(code) })),
    ended: found.ended.map(({ id, name, about, code, validTo, asOf: lastDay }) => ({
      id,
      name: t('search.ended', { name, date: formatDate(validTo) }),
      about,
      page: `${pageOf(code)}?asOf=${lastDay}`,
    })),
    busy: found.busy,
  }
}

/** Where a unit stands; before that, for who looked for an earlier name, since when it is called otherwise. */
function useAbout() {
  const t = useText('shell')
  return ({ name, parent, foundAs }: UnitFoundFragment) => {
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
