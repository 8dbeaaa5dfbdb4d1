import { useQuery } from '@apollo/client/react'
import { createContext, useContext, useEffect, useId } from 'react'
import { type Problem, problemOf } from './problem.ts'

/** What a part did not get, and how it asks again. */
export interface Missed {
  problem: Problem
  again: () => void
}

export type Tell = (part: string, missed: Missed | undefined) => void

/** To whom a part says what it did not get. */
export const Telling = createContext<Tell | undefined>(undefined)

/** A no that is an answer: the part draws nothing for whoever may see nothing. */
const ANSWERS = new Set([
  'FORBIDDEN_OR_MISSING',
  'SECOND_FACTOR_REQUIRED',
  'UNAUTHENTICATED',
  'UNIT_NOT_FOUND',
])

/**
 * As `useQuery`, for a part that draws what it has: what had no answer is said at the head of the page, dialog or widget
 * around it, so that nothing is ever drawn as none because nobody answered.
 */
export const usePartQuery = ((...asked: Parameters<typeof useQuery>) => {
  const result = useQuery(...asked)
  useMissed(result.error, result.refetch)
  return result
}) as typeof useQuery

/** Says at the head of what stands around a part what had no answer. */
export function useMissed(error: Error | undefined, refetch: () => unknown): void {
  const part = useId()
  const tell = useContext(Telling)
  useEffect(() => {
    const problem = error && problemOf(error)
    const missed = problem && !ANSWERS.has(problem.code)
    tell?.(part, missed ? { problem, again: () => void refetch() } : undefined)
  }, [part, tell, error, refetch])
  useEffect(() => () => tell?.(part, undefined), [part, tell])
}
