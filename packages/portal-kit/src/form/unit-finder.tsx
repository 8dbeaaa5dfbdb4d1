import { createContext, type ReactNode, useContext } from 'react'
import type { Finding } from './fields.ts'

/** A search for units by name or code; asks nothing for an empty query. */
export type UseUnitFinding = (query: string, where: { within?: string; asOf?: string }) => Finding

const Finder = createContext<UseUnitFinding>(() => ({ hits: [], busy: false }))

/** How units are found; given once, by the shell, so that no slice asks for it with a document of its own. */
export const UnitFinderProvider = (props: { finder: UseUnitFinding; children: ReactNode }) => (
  <Finder value={props.finder}>{props.children}</Finder>
)

/** The shell's search for units. */
export const useUnitFinder = (): UseUnitFinding => useContext(Finder)
