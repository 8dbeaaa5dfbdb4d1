import { useEffect, useRef } from 'react'

/** Something that happened, by ids alone: whoever wants to know more asks the graph. */
export interface PortalEvent {
  /** Past tense, prefixed with the noun: `exemption.granted`. */
  name: string
  aggregateId: string
  unitId: string
  at: string
}

type Listener = (event: PortalEvent) => void

const listeners = new Set<Listener>()
let source: EventSource | undefined

/** One stream for the whole page, open while anybody listens; the browser opens it again when it ends. */
function listen(listener: Listener): () => void {
  listeners.add(listener)
  source ??= open()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    source?.close()
    source = undefined
  }
}

function open(): EventSource {
  const opened = new EventSource('/events')
  opened.onmessage = ({ data }) => {
    const event = JSON.parse(data) as PortalEvent
    for (const listener of listeners) listener(event)
  }
  return opened
}

/** Hears of what happens in the province while the screen is shown, as far as the viewer may see it. */
export function useEvents(onEvent: Listener): void {
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  }, [onEvent])
  useEffect(() => listen((event) => latest.current(event)), [])
}
