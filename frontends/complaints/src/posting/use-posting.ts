import { useAct } from '@province/portal-kit'
import {
  type PostingInput,
  PostScheduleAnewDocument,
  PostScheduleDocument,
  type ScheduleFactsFragment,
} from '../generated/graphql.ts'
import type { Span } from './month.ts'

/** Posts a schedule, anew where one is posted for these days; answers whether it was taken. */
export function usePosting(unit: string, span: Span, posted: ScheduleFactsFragment | undefined) {
  const first = useAct(PostScheduleDocument)
  const again = useAct(PostScheduleAnewDocument)
  const post = async (input: PostingInput): Promise<boolean> => {
    const answer = posted
      ? await again.act({ id: posted.id, expectedVersion: posted.version, input })
      : await first.act({ input: { ...input, unit, window: span } })
    return answer !== undefined
  }
  return { post, busy: first.busy || again.busy, problem: first.problem ?? again.problem }
}
