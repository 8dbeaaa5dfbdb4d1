import { createContext, type ReactNode, useContext } from 'react'
import type { BodiesWhere, Finding } from './fields.ts'

/** A search for bodies of the directory by words of their name and of their unit’s. */
export type UseBodyFinding = (query: string, where: BodiesWhere) => Finding

const Finder = createContext<UseBodyFinding>(() => ({ hits: [], busy: false }))

/** How bodies are found; given once, by the shell, so that no slice asks for them with a document of its own. */
export const BodyFinderProvider = (props: { finder: UseBodyFinding; children: ReactNode }) => (
  <Finder value={props.finder}>{props.children}</Finder>
)

/** The shell’s search for bodies. */
export const useBodyFinder = (): UseBodyFinding => useContext(Finder)
