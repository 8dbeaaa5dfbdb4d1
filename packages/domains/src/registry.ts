import type { DomainDeclaration } from './declare.ts'
import gathered from './generated/domains.json' with { type: 'json' }

/** Every domain, in the order of their ports: organization first, since all others read its hierarchy. */
export const DOMAINS = gathered as unknown as readonly DomainDeclaration[]

export const DOMAIN_NAMES: readonly string[] = DOMAINS.map(({ name }) => name)

const actions = DOMAINS.flatMap((domain) => Object.entries(domain.actions))

/** Roles that read every domain, whatever domains there are. */
const READS_ALL = ['leader', 'report_editor', 'integrator']

/** The reading action of each domain, but for those named. */
export const readActions = (...without: readonly string[]): string[] =>
  DOMAINS.filter(({ name }) => !without.includes(name)).map(({ readAction }) => readAction)

/** What each role may do, as the domains declare it. */
export function allRoles(): Readonly<Record<string, readonly string[]>> {
  const held = actions.flatMap(([action, { roles = [] }]) => {
    const readers = readActions().includes(action) ? READS_ALL : []
    return [...new Set([...readers, ...roles])].map((role) => ({ role, action }))
  })
  const roles = Map.groupBy(held, ({ role }) => role)
  return Object.fromEntries([...roles].map(([role, pairs]) => [role, pairs.map(({ action }) => action)]))
}

/** The actions that wait for the second factor of whoever holds them. */
export const heldAfterSecondFactor = (): string[] =>
  actions.filter(([, { secondFactor }]) => secondFactor).map(([action]) => action)

/** The actions that open what people wrote, or who they are. */
export const contentActions = (): string[] =>
  actions.filter(([, { opensContent }]) => opensContent).map(([action]) => action)

/** Actions whose holders are told of deadlines, and those it takes to know of some of them. */
export const duties = (): string[] => [...new Set(DOMAINS.flatMap((domain) => domain.duties ?? []))]

/** The actions that a program may be given. */
export const clientActions = (): string[] =>
  actions.filter(([, { clients }]) => clients).map(([action]) => action)
