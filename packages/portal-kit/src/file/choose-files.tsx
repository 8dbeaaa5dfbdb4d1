import { useRef } from 'react'
import { Button } from '../design/button.tsx'
import { useText } from '../i18n/use-text.ts'

const KINDS = 'application/pdf,image/jpeg,image/png'

/** A button that lets somebody choose files of the kinds that are taken. */
export function ChooseFiles({ label, onChoose }: { label: string; onChoose: (files: File[]) => void }) {
  const t = useText('kit')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon="add" onClick={() => input.current?.click()}>
        {t('file.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        className="pk-unseen"
        tabIndex={-1}
        aria-label={label}
        multiple
        accept={KINDS}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
