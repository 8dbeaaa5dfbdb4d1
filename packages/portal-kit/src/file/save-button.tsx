import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Refusal } from '../form/refusal.tsx'
import { type Problem, problemOf } from '../graph/problem.ts'
import { saveFile } from './save-file.ts'
import { bytesOf } from './upload.ts'

/** A file that was made when somebody asked for it: what came from the graph is base64. */
export interface MadeFile {
  name: string
  content: string | Uint8Array<ArrayBuffer>
}

interface SaveButtonProps {
  /** What the button says. */
  word: string
  quiet?: boolean
  /** Makes the file; nothing where it is not theirs to have. */
  make: () => Promise<MadeFile | null | undefined>
}

/** A button that makes a file and saves it: it says that it is at work, and why it was refused. */
export function SaveButton({ word, quiet, make }: SaveButtonProps) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const save = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const file = await make()
      if (!file) return setProblem({ code: 'FORBIDDEN_OR_MISSING', message: '' })
      const { name, content } = file
      saveFile(name, [typeof content === 'string' ? bytesOf(content) : content])
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button kind={quiet ? 'quiet' : 'normal'} icon="download" busy={busy} onClick={() => void save()}>
        {word}
      </Button>
      <Refusal problem={problem} />
    </>
  )
}
