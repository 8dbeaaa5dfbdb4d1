import { type Problem, problemOf, useApolloClient, useRef, useState } from '@province/portal-kit'
import {
  AbandonFileDocument,
  AppendToFileDocument,
  BeginFileDocument,
  FinishFileDocument,
  type PetitionFileFactsFragment,
} from '../generated/graphql.ts'
import type { IntakeKeeper } from '../keeping/intake-keeper.ts'
import { isLost } from '../keeping/lost.ts'
import { MOST_BYTES, type UploadPort, uploadFile } from './file-upload.ts'

/** A file that was chosen on this page; its name is known here alone. */
export interface Upload {
  key: string
  name: string
  bytes: number
  file: PetitionFileFactsFragment | undefined
  problem: Problem | undefined
}

type Client = ReturnType<typeof useApolloClient>

function answered<Answer>(answer: Answer | null | undefined): Answer {
  if (!answer) throw new TypeError('The answer was lost.')
  return answer
}

const portOf = (client: Client): UploadPort => ({
  begin: async (intake, bytes, idempotencyKey) => {
    const variables = { intake, bytes, idempotencyKey }
    return answered((await client.mutate({ mutation: BeginFileDocument, variables })).data?.beginFile)
  },
  append: async ({ id, version, parts }, content, idempotencyKey) => {
    const variables = { id, expectedVersion: version, part: parts, content, idempotencyKey }
    return answered((await client.mutate({ mutation: AppendToFileDocument, variables })).data?.appendToFile)
  },
  finish: async ({ id, version }, sha256, idempotencyKey) => {
    const variables = { id, expectedVersion: version, sha256, idempotencyKey }
    return answered((await client.mutate({ mutation: FinishFileDocument, variables })).data?.finishFile)
  },
  abandon: async ({ id, version }, idempotencyKey) => {
    const variables = { id, expectedVersion: version, idempotencyKey }
    return answered((await client.mutate({ mutation: AbandonFileDocument, variables })).data?.abandonFile)
  },
  isLost: (error) => isLost(problemOf(error).code),
})

/** Files on their way to the intake at hand, one after the other as each was chosen, and a way to stop each. */
export function useUploads(keeper: IntakeKeeper, tooLarge: string) {
  const client = useApolloClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const note = (key: string, change: Partial<Upload>) =>
    setUploads((now) => now.map((each) => (each.key === key ? { ...each, ...change } : each)))

  const send = async (chosen: File) => {
    const key = crypto.randomUUID()
    const upload = { key, name: chosen.name, bytes: chosen.size, file: undefined, problem: undefined }
    setUploads((now) => [...now, upload])
    if (chosen.size === 0 || chosen.size > MOST_BYTES)
      return note(key, { problem: { code: 'INPUT_INVALID', message: tooLarge } })
    const stop = new AbortController()
    stops.current.set(key, stop)
    try {
      const intake = await keeper.opened()
      if (!intake) return note(key, { problem: keeper.state().problem })
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      const watch = {
        signal: stop.signal,
        onProgress: (file: PetitionFileFactsFragment) => note(key, { file }),
      }
      note(key, { file: await uploadFile(portOf(client), { intake: intake.id, bytes }, watch) })
    } catch (error) {
      note(key, { problem: problemOf(error) })
    } finally {
      stops.current.delete(key)
    }
  }
  const choose = async (files: Iterable<File>) => {
    for (const file of files) await send(file)
  }
  return { uploads, choose, stop: (key: string) => stops.current.get(key)?.abort() }
}
