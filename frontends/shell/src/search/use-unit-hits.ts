import {
  formatDate,
  useDeferredValue,
  useEffect,
  usePartQuery,
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
  elsewhen: boolean
}

const NONE = { units: [], elsewhen: [] }

/** Units whose name or code is what is typed, the best first; asked after a short pause in typing. */
function useUnitsFound(query: string, where: Where) {
  const search = useSettled(useDeferredValue(query.trim()))
  const { data, loading, previousData } = usePartQuery(FindUnitsDocument, {
    variables: { search, ...where },
    skip: !search,
  })
  const found = data ?? (loading ? previousData : undefined)
  const about = useAbout()
  const told = ({ node }: { node: UnitFoundFragment }) => ({ ...node, about: about(node) })
  const units = (found?.units?.edges ?? []).map(told)
  // What a hit was called before has ended too; it is said there already.
  const said = new Set(units.map(({ foundAs }) => foundAs?.name))
  const ended = (found?.endedUnits?.edges ?? []).filter(({ node }) => !said.has(node.name))
  // Who looks for a code that is given only later learns from when.
  const coming = (found?.unitsOfCode ?? []).filter(({ validFrom }) => validFrom && validFrom > where.asOf)
  const elsewhen = [...ended, ...coming.map((node) => ({ node }))].map(told)
  return { ...(search ? { units, elsewhen } : NONE), busy: loading || search !== query.trim() }
}

/** Units as of the scope's day, for the scope itself. */
export function useUnitHits(query: string) {
  const { asOf } = useScope()
  return useUnitsFound(query, { asOf, elsewhen: false })
}

const pageOf = (code: string) => `/organization/units/${code}`

/** The search for units that the kit's fields use: units of today unless the form speaks of another day. */
export const useUnitFinding: UseUnitFinding = (query, { within, asOf, elsewhen = false }): UnitFinding => {
  const t = useText('shell')
  const { today } = useScope()
  const day = asOf ?? today
  const found = useUnitsFound(query, { ...(within ? { within } : {}), asOf: day, elsewhen })
  return {
    hits: found.units.map(({ id, name, about, code }) => ({ id, name, about, page: pageOf(code) })),
    elsewhen: found.elsewhen.map(({ id, name, about, code, validFrom, validTo, asOf: there }) => ({
      id,
      name:
        validTo && validTo <= day
          ? t('search.ended', { name, date: formatDate(validTo) })
          : t('search.comes', { name, date: formatDate(validFrom) }),
      about,
      page: `${pageOf(code)}?asOf=${there}`,
    })),
    busy: found.busy,
  }
}

/** Where a unit stands; before that, for who looked for an earlier name, since when it is called otherwise. */
function useAbout() {
  const t = useText('shell')
  const hintOf = ({ name, validFrom, foundAs }: UnitFoundFragment) => {
    if (!foundAs) return null
    const told = { former: foundAs.name, date: formatDate(foundAs.until), name }
    // Others stood between the name that ended and the unit of the day: it is not called so since then.
    const later = validFrom && validFrom > foundAs.until
    return later
      ? t('search.formerlyLonger', { ...told, from: formatDate(validFrom) })
      : t('search.formerly', told)
  }
  return (unit: UnitFoundFragment) => [hintOf(unit), unit.parent?.name].filter(Boolean).join(' · ')
}

/** What is typed, once typing has paused. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
