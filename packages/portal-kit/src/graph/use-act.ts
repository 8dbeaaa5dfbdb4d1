import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useRef, useState } from 'react'
import { type Problem, problemOf } from './problem.ts'

/**
 * A write, sent once: the idempotency key stays the same until the write succeeded or its input changed, so a retry
 * after a lost answer is not a second act. What the answer shows once is not remembered by the client (`forget`).
 */
export function useAct<Data, Variables extends { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, Variables>,
  { forget = false }: { forget?: boolean } = {},
) {
  const client = useApolloClient()
  const attempt = useRef<{ input: string; key: string } | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()

  const act = useCallback(
    async (input: Omit<Variables, 'idempotencyKey'>): Promise<Data | undefined> => {
      const text = JSON.stringify(input)
      if (attempt.current?.input !== text) attempt.current = { input: text, key: crypto.randomUUID() }
      setBusy(true)
      setProblem(undefined)
      try {
        const variables: OperationVariables = { ...input, idempotencyKey: attempt.current.key }
        const mutation = document as TypedDocumentNode<Data, OperationVariables>
        const { data } = await client.mutate({
          mutation,
          variables,
          ...(forget ? { fetchPolicy: 'no-cache' as const } : {}),
        })
        attempt.current = undefined
        // What is on screen may all follow from the write, so it is asked again.
        await client.refetchQueries({ include: 'active' })
        return data as Data
      } catch (error) {
        setProblem(problemOf(error))
        return undefined
      } finally {
        setBusy(false)
      }
    },
    [client, document, forget],
  )
  return { act, busy, problem, clear: () => setProblem(undefined) }
}
