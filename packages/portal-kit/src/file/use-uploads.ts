import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useRef, useState } from 'react'
import { isLost } from '../graph/lost.ts'
import { type Problem, problemOf } from '../graph/problem.ts'
import { useText } from '../i18n/use-text.ts'
import { type FileFacts, MOST_BYTES, type UploadPort, uploadFile } from './upload.ts'

/** A file that was chosen on this page. */
export interface Upload {
  key: string
  name: string
  bytes: number
  file: FileFacts | undefined
  problem: Problem | undefined
}

/** Makes a write that is part of an upload, and answers what came back; throws where that was lost. */
export async function sent<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await client.mutate({
    mutation: mutation as TypedDocumentNode<Data, OperationVariables>,
    variables,
  })
  if (!data) throw new TypeError('The answer was lost.')
  return data as Data
}

/** Whether a call of an upload may be made again after a while. */
export const isLostError = (error: unknown): boolean => isLost(problemOf(error).code)

/** How a chosen file is sent, or why it is not. */
export type UploadWay = UploadPort | { problem: Problem | undefined }

/** Files on their way, one after the other as each was chosen, and a way to stop each. */
export function useUploads(way: (chosen: File) => Promise<UploadWay> | UploadWay) {
  const t = useText('kit')
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const note = (key: string, change: Partial<Upload>) =>
    setUploads((now) => now.map((each) => (each.key === key ? { ...each, ...change } : each)))

  const send = async (chosen: File) => {
    const key = crypto.randomUUID()
    const upload = { key, name: chosen.name, bytes: chosen.size, file: undefined, problem: undefined }
    setUploads((now) => [...now, upload])
    if (chosen.size === 0 || chosen.size > MOST_BYTES)
      return note(key, { problem: { code: 'INPUT_INVALID', message: t('file.tooLarge') } })
    const stop = new AbortController()
    stops.current.set(key, stop)
    try {
      const port = await way(chosen)
      if ('problem' in port) return note(key, port)
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      const watch = { signal: stop.signal, onProgress: (file: FileFacts) => note(key, { file }) }
      note(key, { file: await uploadFile(port, bytes, watch) })
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
