import { useEffect, useRef } from 'react'
import { useEvents } from '../events/use-events.ts'

const GATHER_MS = 800

/** Asks again when something happened to nouns in sight (`petition.`); what comes close together is asked for once. */
export function useLive(nouns: readonly string[], refetch: () => void): void {
  const latest = useRef(refetch)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    latest.current = refetch
  }, [refetch])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEvents(({ name }) => {
    if (!nouns.some((noun) => name.startsWith(noun))) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(), GATHER_MS)
  })
}
