import { type ReactNode, useCallback, useState } from 'react'
import { type Missed, type Tell, Telling } from '../graph/part-query.ts'
import { ProblemAlert } from './alert.tsx'

/** Says at its head, once for each problem, what parts inside had no answer to, and asks all of them again. */
export function Unanswered({ children }: { children: ReactNode }) {
  const [missed, setMissed] = useState<ReadonlyMap<string, Missed>>(new Map())
  const tell = useCallback<Tell>((part, told) => {
    setMissed((before) => {
      if (!told && !before.has(part)) return before
      const after = new Map(before)
      if (told) after.set(part, told)
      else after.delete(part)
      return after
    })
  }, [])
  const kinds = Map.groupBy(missed.values(), ({ problem }) => problem.code)
  return (
    <Telling value={tell}>
      {[...kinds].map(([code, parts]) => (
        <ProblemAlert
          key={code}
          error={parts[0]?.problem}
          onRetry={() => {
            for (const { again } of parts) again()
          }}
        />
      ))}
      {children}
    </Telling>
  )
}
