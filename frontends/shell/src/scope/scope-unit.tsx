import { type ReactNode, useQuery, useScope } from '@province/portal-kit'
import { ScopeUnitProvider } from '@province/portal-kit/shell'
import { useContext, useEffect, useMemo } from 'react'
import { ScopeUnitAcrossDocument, ScopeUnitDocument, type ScopeUnitQuery } from '../generated/graphql.ts'
import { HomeUnit } from './home-unit.ts'

/**
 * Finds the unit of the scope once for all pages. The unit a person starts at is known from their grants, so that the
 * first list is asked for without waiting for this.
 */
export function ScopeUnit({ children }: { children: ReactNode }) {
  const { unit: code, asOf, today, change } = useScope()
  const home = useContext(HomeUnit)
  const past = asOf !== today
  const { data, error } = useQuery(ScopeUnitDocument, {
    variables: { code, asOf, today, past },
    skip: !code,
  })
  const atHome = home?.code === code ? home : undefined
  const onDay = data?.unit ?? (past ? undefined : atHome)
  // One that has ended by today keeps its lists; nothing new is done to it.
  const unitEnded = past && Boolean(data?.unit) && data?.unitToday === null && !atHome
  const now = (past ? data?.unitToday : data?.unit) ?? atHome ?? (unitEnded ? onDay : undefined)
  const [unitId, unitIdToday, unitName] = [onDay?.id, now?.id, onDay?.name]
  const unitInSight = sightOf(data)
  // A refusal of the whole answer leaves nothing to read, and tells nothing of the unit.
  const absent = Boolean(data) && !data?.unit
  // Another day may lie beyond a reorganisation: the scope follows its unit to what it became, or was.
  const across = useQuery(ScopeUnitAcrossDocument, { variables: { code, asOf }, skip: !absent })
  const answered = absent && across.variables?.code === code && !across.loading
  const followed = answered ? across.data?.unitAcross?.code : undefined
  const unitError = onDay ? undefined : (error ?? (absent ? across.error : undefined))
  // Nobody is told that there is no such unit while it is looked for across the reorganisation, or while nobody answers.
  const lost = answered && !followed && across.data !== undefined && !across.error
  useEffect(() => {
    // At once: beside a page that still loads, what is drawn would go back and forth between the two.
    if (followed && followed !== code)
      queueMicrotask(() => change({ unit: followed }, { replace: true, flushSync: true }))
  }, [followed, code, change])
  const unit = useMemo(
    () => ({ unitId, unitIdToday, unitName, unitError, unitAbsent: lost, unitEnded, unitInSight }),
    [unitId, unitIdToday, unitName, unitError, lost, unitEnded, unitInSight],
  )
  // Nothing is drawn of a unit that is on its way to another.
  const onItsWay = absent && !lost && !unitError
  return <ScopeUnitProvider unit={unit}>{onItsWay ? null : children}</ScopeUnitProvider>
}

/** Whether who looks has a role on the unit of the day or on the one that bears its code today; undefined: nobody knows. */
function sightOf(data: ScopeUnitQuery | undefined): boolean | undefined {
  const known = [data?.unit, data?.unitToday].flatMap((unit) => unit ?? [])
  return known.length > 0 ? known.some(({ inSight }) => inSight) : undefined
}
