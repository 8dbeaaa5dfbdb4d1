import { type ReactNode, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Meta, Row } from '../design/layout.tsx'
import { Refusal } from '../form/refusal.tsx'
import { type Problem, problemOf } from '../graph/problem.ts'
import { saveFile } from './save-file.ts'
import { bytesOf, type FileFacts } from './upload.ts'
import { useBytes } from './use-bytes.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

interface CopyLineProps {
  file: FileFacts
  name: string
  /** What it is saved as, without its ending. */
  saveAs: string
  /** Whether the person may have it. */
  may: boolean
  /** What its button says. */
  save: string
  /** What else is said of it. */
  about?: ReactNode
  /** One part of the copy that is shown; nothing where it is not theirs to see. */
  part: (place: number) => Promise<string | null | undefined>
}

/** A file that can be saved as the copy that is shown of it. */
export function CopyLine({ file, name, save: word, saveAs, may, about, part }: CopyLineProps) {
  const bytes = useBytes()
  const [place, setPlace] = useState<number | undefined>()
  const [problem, setProblem] = useState<Problem | undefined>()
  const parts = file.copyParts ?? 0
  const ending = ENDINGS[file.mediaType ?? ''] ?? 'bin'
  const fetchAll = async () => {
    const all: Uint8Array<ArrayBuffer>[] = []
    setProblem(undefined)
    try {
      for (let at = 0; at < parts; at += 1) {
        setPlace(at)
        const content = await part(at)
        if (!content) return setProblem({ code: 'FORBIDDEN_OR_MISSING', message: '' })
        all.push(bytesOf(content))
      }
      saveFile(`${saveAs}.${ending}`, all)
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setPlace(undefined)
    }
  }
  return (
    <li>
      <Row spread>
        <span>
          {name} <Meta>{`${ending.toUpperCase()} · ${bytes(file.copyBytes ?? file.bytes)}`}</Meta> {about}
        </span>
        {may ? (
          <Button kind="quiet" icon="download" busy={place !== undefined} onClick={() => void fetchAll()}>
            {word}
          </Button>
        ) : null}
      </Row>
      {place === undefined ? null : (
        <progress className="pk-progress" aria-label={name} max={parts} value={place} />
      )}
      <Refusal problem={problem} />
    </li>
  )
}
