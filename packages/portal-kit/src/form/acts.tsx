import { type ReactNode, useState } from 'react'
import { ADDING } from '../contract/manifest.ts'
import { Button } from '../design/button.tsx'
import type { IconName } from '../design/icon.tsx'
import { Row, Unseen } from '../design/layout.tsx'
import { Dialog, SidePanel } from '../design/overlay.tsx'
import { useScope } from '../scope/scope-context.tsx'
import { useWord } from '../scope/use-word.ts'
import { useMay } from '../slot/viewer.tsx'

/** One thing that can be done: its word, and the form that asks what must be known. */
export interface Act {
  word: string
  /** To what it is done, where the row shows that: said with the word to who cannot see the row. */
  of?: string
  icon?: IconName
  /** The one thing to do here, where there is one. */
  main?: boolean
  /** What is asked is headed by, where the word alone would not tell. */
  title?: string
  /** Long questions stand at the edge of the page. */
  aside?: boolean
  /** What a page is opened for where its address says so, as the search does. */
  adds?: boolean
  form: (close: () => void) => ReactNode
}

interface ActsProps {
  acts: readonly Act[]
  /** The action that a viewer must hold; the service decides again. */
  action?: string
  /** In a row of a table: words without frames. */
  quiet?: boolean
  /** What stands where nothing can be done. */
  none?: ReactNode
}

/** What can be done about a thing, each in a dialog of its own; nothing for who may do none of it. */
export function Acts({ acts, action, quiet, none = null }: ActsProps) {
  const may = useMay(action ?? '') || action === undefined
  const [pressed, setPressed] = useState<Act>()
  const [adding, setAdding] = useWord(ADDING)
  const chosen = pressed ?? (adding ? acts.find(({ adds }) => adds) : undefined)
  if (!may || (acts.length === 0 && !chosen)) return none
  // What is done changes what can be done: the question that was opened stays until it is closed.
  const act = chosen && (acts.find(({ word }) => word === chosen.word) ?? chosen)
  const close = () => {
    setPressed(undefined)
    if (adding && act?.adds) setAdding('')
  }
  const Overlay = act?.aside ? SidePanel : Dialog
  return (
    <Row>
      {acts.map((each) => (
        <Button
          key={each.word}
          kind={kindOf(each.main, quiet)}
          {...(each.icon ? { icon: each.icon } : {})}
          onClick={() => setPressed(each)}
        >
          {each.word}
          {each.of ? <Unseen> {each.of}</Unseen> : null}
        </Button>
      ))}
      <Overlay open={act !== undefined} title={act?.title ?? act?.word ?? ''} onClose={close}>
        {act?.form(close)}
      </Overlay>
    </Row>
  )
}

interface AddActProps extends Pick<Act, 'word' | 'title' | 'aside'> {
  action: string
  /** Where it is added; nothing while that is not known. */
  to: string | null | undefined
  form: (to: string, close: () => void) => ReactNode
}

/** The one thing to do on a list: add to it, at the unit in scope. */
export function AddAct({ action, to, form, ...words }: AddActProps) {
  const { unitEnded } = useScope()
  const acts: Act[] =
    to && !unitEnded
      ? [{ ...words, icon: 'add', main: true, adds: true, form: (close) => form(to, close) }]
      : []
  return <Acts action={action} acts={acts} />
}

const kindOf = (main: boolean | undefined, quiet: boolean | undefined) =>
  quiet ? 'quiet' : main ? 'main' : 'normal'
