import { useAct, useEffect, useQuery, useState } from '@province/portal-kit'
import { RewriteSectionDocument, SectionPreviewDocument } from '../generated/graphql.ts'
import { draftKept, keepDraft } from './draft-store.ts'
import { changedFrom, type Line, linesOf, type Sentence, sentencesOf } from './written-lines.ts'

const TYPED_MS = 400

/** The value once it has stood still for a moment. */
function useStill<Value>(value: Value): Value {
  const [still, setStill] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), TYPED_MS)
    return () => clearTimeout(timer)
  }, [value])
  return still
}

/** What is typed of one section: seen, kept in the browser, previewed, saved. */
export function useWriting(report: string, section: string, standing: readonly Sentence[]) {
  const [kept] = useState(() => draftKept(report, section))
  const [base, setBase] = useState<readonly Sentence[]>(kept?.base ?? standing)
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(kept?.mine ?? standing))
  const changed = changedFrom(base, lines)
  const { act, busy, problem } = useAct(RewriteSectionDocument)
  const mine = sentencesOf(lines)
  const still = useStill(lines)
  const { data, error, refetch } = useQuery(SectionPreviewDocument, {
    variables: { input: { report, section, base: [...base], mine: sentencesOf(still) } },
    fetchPolicy: 'network-only',
  })
  useEffect(() => {
    keepDraft(report, section, changed ? { base, mine: sentencesOf(lines) } : null)
  }, [report, section, base, lines, changed])
  const goOnFrom = (seen: readonly Sentence[], next: readonly Sentence[] = seen) => {
    setBase(sentencesOf(seen))
    setLines(linesOf(next))
  }
  const save = async (from = base, written: readonly Sentence[] = mine) => {
    const saved = await act({
      input: { report, section, base: sentencesOf(from), mine: sentencesOf(written) },
    })
    if (!saved) return void refetch()
    keepDraft(report, section, null)
    goOnFrom(saved.rewriteSection.claims.map(({ id, template }) => ({ id, text: template ?? '' })))
  }
  return {
    lines,
    setLines,
    changed,
    save,
    busy,
    problem,
    goOnFrom,
    preview: data?.sectionPreview ?? undefined,
    previewError: error,
    refetch,
    wasKept: kept !== null,
  }
}

export type Writing = ReturnType<typeof useWriting>
