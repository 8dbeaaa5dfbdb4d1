import { bearer } from './client.ts'

/** An event as the stream tells it. */
export interface StreamedEvent {
  id: string
  name: string
  aggregateId: string
  unitId: string
}

/** An open event stream: what came so far, and when it ended. */
export interface Listening {
  status: number
  contentType: string | null
  events: StreamedEvent[]
  ended: Promise<void>
  close(): void
}

/** Listens to `/events` with a session's secret or an API key. */
export async function listen(url: string, secret?: string, lastId?: string): Promise<Listening> {
  const closing = new AbortController()
  const response = await fetch(`${url}/events`, {
    headers: { ...(secret && bearer(secret)), ...(lastId && { 'last-event-id': lastId }) },
    signal: closing.signal,
  })
  const events: StreamedEvent[] = []
  const ended = response.ok ? read(response, events).catch(() => undefined) : Promise.resolve()
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    events,
    ended,
    close: () => closing.abort(),
  }
}

async function read({ body }: Response, events: StreamedEvent[]): Promise<void> {
  let text = ''
  for await (const chunk of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const blocks = `${text}${chunk}`.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1]
      const id = /^id: (.*)$/m.exec(block)?.[1] ?? ''
      if (data) events.push({ ...(JSON.parse(data) as StreamedEvent), id })
    }
  }
}
