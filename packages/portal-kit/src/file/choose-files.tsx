import { useRef } from 'react'
import { Button } from '../design/button.tsx'
import { useText } from '../i18n/use-text.ts'

const KINDS = 'application/pdf,image/jpeg,image/png'

interface ChooseFilesProps {
  label: string
  onChoose: (files: File[]) => void
  /** What is taken, as the browser is told; papers and pictures unless said. */
  accept?: string
  /** One file at a time. */
  single?: boolean
  disabled?: boolean
}

/** A button that lets somebody choose files of the kinds that are taken. */
export function ChooseFiles({
  label,
  onChoose,
  accept = KINDS,
  single = false,
  disabled = false,
}: ChooseFilesProps) {
  const t = useText('kit')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon="add" disabled={disabled} onClick={() => input.current?.click()}>
        {t('file.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        className="pk-unseen"
        tabIndex={-1}
        aria-label={label}
        multiple={!single}
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
