import { IconButton } from '../design/button.tsx'
import { Meta, Row } from '../design/layout.tsx'
import { StateBadge } from '../design/state-badge.tsx'
import { Refusal } from '../form/refusal.tsx'
import { useText } from '../i18n/use-text.ts'
import { useBytes } from './use-bytes.ts'
import type { Upload } from './use-uploads.ts'

/** A file that was chosen on this page: how far it has come, or why it has not. */
export function UploadLine(props: { upload: Upload; kept: string; onStop: () => void }) {
  const t = useText('kit')
  const bytes = useBytes()
  const { name, file, problem } = props.upload
  const state = file?.state ?? 'UPLOADING'
  const sending = state === 'UPLOADING' && !problem
  return (
    <li>
      <Row spread={!problem}>
        <span>
          {name} <Meta>{bytes(props.upload.bytes)}</Meta>
        </span>
        {sending ? (
          <IconButton icon="close" label={t('file.stop', { name })} onClick={props.onStop} />
        ) : problem ? null : (
          <StateBadge
            tone={state === 'KEPT' ? 'done' : 'plain'}
            word={state === 'KEPT' ? props.kept : t('file.stopped')}
          />
        )}
      </Row>
      {sending ? (
        <progress
          className="pk-progress"
          aria-label={t('file.sending', { name })}
          max={props.upload.bytes}
          value={file?.savedBytes ?? 0}
        />
      ) : null}
      <Refusal problem={problem} />
    </li>
  )
}
