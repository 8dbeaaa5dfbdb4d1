import { type Problem, problemOf, useApolloClient, useRef, useState } from '@province/portal-kit'
import {
  AppendToImportDocument,
  BeginImportDocument,
  type ImportKind,
  StepImportDocument,
} from '../generated/graphql.ts'
import { type Coming, type SendPort, sendFile } from './send-file.ts'

/** Answers after which the same request is sent again, under its key: it never arrived, or nobody knows. */
const AGAIN = [
  'NETWORK_UNREACHABLE',
  'SERVER_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'BUDGET_SPENT',
  'BUSY_TRY_AGAIN',
]

/** The most that a file may have. */
const MOST_BYTES = 128 << 20

function answered<Answer>(answer: Answer | null | undefined): Answer {
  if (!answer) throw new TypeError('The answer was lost.')
  return answer
}

interface Sent {
  unit: string
  kind: ImportKind
  chosen: File
}

type Client = ReturnType<typeof useApolloClient>

const portOf = (client: Client, { unit, kind, chosen }: Sent): SendPort<string> => ({
  begin: async (bytes, sha256, idempotencyKey) => {
    const variables = { input: { unit, kind, name: chosen.name, bytes, sha256 }, idempotencyKey }
    return answered((await client.mutate({ mutation: BeginImportDocument, variables })).data?.beginImport)
  },
  append: async ({ id, version, savedBytes }, part, idempotencyKey) => {
    const variables = { id, expectedVersion: version, at: savedBytes, ...part, idempotencyKey }
    return answered(
      (await client.mutate({ mutation: AppendToImportDocument, variables })).data?.appendToImport,
    )
  },
  finish: async ({ id, version }, idempotencyKey) => {
    const variables = { id, expectedVersion: version, step: 'finish' as const, idempotencyKey }
    return answered((await client.mutate({ mutation: StepImportDocument, variables })).data?.stepImport).id
  },
  isLost: (error) => AGAIN.includes(problemOf(error).code),
})

/** A file on its way to the unit: how far it is, and a way to stop it; what came stays, and the same file goes on. */
export function useSending(tooLarge: string, onWhole: (id: string) => void) {
  const client = useApolloClient()
  const [coming, setComing] = useState<(Coming & { bytes: number }) | undefined>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const stop = useRef<AbortController | undefined>(undefined)
  const send = async (sent: Sent) => {
    const { chosen } = sent
    setComing(undefined)
    setProblem(undefined)
    if (chosen.size === 0 || chosen.size > MOST_BYTES)
      return setProblem({ code: 'INPUT_INVALID', message: tooLarge })
    const stopping = new AbortController()
    stop.current = stopping
    setBusy(true)
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      const onProgress = (file: Coming) => setComing({ ...file, bytes: bytes.length })
      const id = await sendFile(portOf(client, sent), bytes, { signal: stopping.signal, onProgress })
      if (id) onWhole(id)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
      await client.refetchQueries({ include: 'active' })
    }
  }
  return { send, coming, busy, problem, stop: () => stop.current?.abort() }
}
