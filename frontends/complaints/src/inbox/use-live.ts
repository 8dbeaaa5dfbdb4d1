import { useEffect, useEvents, useRef } from '@province/portal-kit'

const NOUNS = ['petition.', 'intake.', 'denunciation.', 'clock.', 'alarm.', 'matter.']
const GATHER_MS = 800

/** Asks again when something happened to petitions in sight; what comes close together is asked for once. */
export function useLive(refetch: () => void): void {
  const latest = useRef(refetch)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    latest.current = refetch
  }, [refetch])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEvents(({ name }) => {
    if (!NOUNS.some((noun) => name.startsWith(noun))) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(), GATHER_MS)
  })
}
