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
  const part = useId()
  const tell = useContext(Telling)
  const result = useQuery(...asked)
  const { error, refetch } = result
  useEffect(() => {
    const problem = error && problemOf(error)
    const missed = problem && !ANSWERS.has(problem.code)
    tell?.(part, missed ? { problem, again: () => void refetch() } : undefined)
  }, [part, tell, error, refetch])
  useEffect(() => () => tell?.(part, undefined), [part, tell])
  return result
}) as typeof useQuery
