import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'
import { readScope, type Scope, type ScopeDefaults, scopeOnly, writeScope } from './scope.ts'

const Defaults = createContext<ScopeDefaults>({ unit: '', today: '' })

/** The unit of the scope, found once by the shell; undefined until it is, and where there is none. */
export interface ScopeUnit {
  /** The unit that bears the code on the scope's day. */
  unitId?: string | undefined
  /** The unit that bears the code today: what is done is done to this one. Of one that has ended by today, that one. */
  unitIdToday?: string | undefined
  unitName?: string | undefined
  /** Why it could not be looked for. */
  unitError?: unknown
  /** Whether no unit bears the code on that day. */
  unitAbsent?: boolean
  /** Whether the unit has ended by today: what it left is read, and nothing new is done there. */
  unitEnded?: boolean
  /** Whether any role of who looks reaches the unit; undefined until it is known. */
  unitInSight?: boolean | undefined
}

const Unit = createContext<ScopeUnit>({})

/** Tells which unit the scope's code stands for; given once, by the shell. */
export const ScopeUnitProvider = (props: { unit: ScopeUnit; children: ReactNode }) => (
  <Unit value={props.unit}>{props.children}</Unit>
)

/** Says what the scope is where the address says nothing; given once, by the shell. */
export function ScopeProvider({ defaults, children }: { defaults: ScopeDefaults; children: ReactNode }) {
  return <Defaults value={defaults}>{children}</Defaults>
}

/** Changes the scope; in place of the address that stands, and before anything else is drawn, where that is said. */
type ChangeScope = (
  to: Partial<Pick<Scope, 'unit' | 'period' | 'asOf'>>,
  how?: { replace?: boolean; flushSync?: boolean },
) => void

/** The scope in the address with its unit, today by the server's clock, and a way to change the scope. */
export function useScope(): Scope &
  ScopeUnit & {
    today: string
    change: ChangeScope
  } {
  const defaults = useContext(Defaults)
  const unit = useContext(Unit)
  const [search, setSearch] = useSearchParams()
  const scope = useMemo(() => readScope(search, defaults), [search, defaults])
  const change = useCallback<ChangeScope>(
    (to, how) => setSearch((now) => writeScope(now, to), how),
    [setSearch],
  )
  return { ...scope, ...unit, today: defaults.today, change }
}

/** An address inside the portal with the scope of this page carried along; the address's own parameters win. */
export function useScopedPath(): (path: string) => string {
  const [search] = useSearchParams()
  const kept = scopeOnly(search)
  return useCallback(
    (path: string) => {
      const [plain = '', own = ''] = path.split('?')
      const merged = new URLSearchParams(kept)
      for (const [name, value] of new URLSearchParams(own)) merged.set(name, value)
      const query = merged.toString()
      return query ? `${plain}?${query}` : plain
    },
    [kept],
  )
}

/** A link inside the portal that keeps the scope. */
export function ScopedLink({
  to,
  children,
  current,
}: {
  to: string
  children: ReactNode
  current?: boolean
}) {
  const path = useScopedPath()
  return (
    <Link to={path(to)} className="pk-link" aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  )
}
