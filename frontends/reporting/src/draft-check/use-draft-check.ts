import { useLazyQuery, useState } from '@province/portal-kit'
import { DraftCheckDocument, type DraftCheckQuery } from '../generated/graphql.ts'
import { slicesOf } from './draft-slices.ts'

export type Finding = NonNullable<DraftCheckQuery['draftFindings']>[number]
export type Warning = NonNullable<DraftCheckQuery['draftWarnings']>[number]

interface Checked {
  findings: Finding[]
  warnings: Warning[]
  /** Pieces that have been gone over, and how many there are. */
  done: number
  all: number
}

/** Goes over a draft piece by piece: a long one is more than one question takes. */
export function useDraftCheck(report: string) {
  const [check, { error, loading }] = useLazyQuery(DraftCheckDocument, { fetchPolicy: 'no-cache' })
  const [checked, setChecked] = useState<Checked>()
  const start = async (text: string) => {
    const slices = slicesOf(text)
    let so: Checked = { findings: [], warnings: [], done: 0, all: slices.length }
    setChecked(undefined)
    for (const { text: piece, before } of slices) {
      const { data } = await check({ variables: { report, text: piece } })
      if (!data) return
      const found = (data.draftFindings ?? []).map((each) => ({ ...each, line: each.line + before }))
      const known = new Set(so.warnings.map(({ kind, named }) => `${kind} ${named}`))
      const warned = (data.draftWarnings ?? []).filter(({ kind, named }) => !known.has(`${kind} ${named}`))
      so = {
        ...so,
        findings: [...so.findings, ...found],
        warnings: [...so.warnings, ...warned],
        done: so.done + 1,
      }
      setChecked(so)
    }
  }
  return { start, checked, error, loading }
}
