import { Card, RecordFiles, useMay, useText } from '@province/portal-kit'
import {
  AbandonDocumentFileDocument,
  AppendToDocumentFileDocument,
  BeginDocumentFileDocument,
  DocumentFilePartDocument,
  FinishDocumentFileDocument,
  type RegisteredDocumentQuery,
} from '../generated/graphql.ts'

type Shown = NonNullable<RegisteredDocumentQuery['registeredDocument']>

const FILES = {
  begin: BeginDocumentFileDocument,
  append: AppendToDocumentFileDocument,
  finish: FinishDocumentFileDocument,
  abandon: AbandonDocumentFileDocument,
  part: DocumentFilePartDocument,
}

/** The files of a registered document: each to be saved by whoever sees it, more to be sent by who may register. */
export function DocumentFiles({ document }: { document: Shown }) {
  const t = useText('directives')
  const may = useMay('directive.register')
  if (document.classification === 'SECRET') return null
  return (
    <Card title={t('register.files')} about={t('register.filesAbout')}>
      <RecordFiles
        label={t('register.files')}
        id={document.id}
        of={{ document: document.id }}
        files={document.files}
        documents={FILES}
        may={may}
      />
    </Card>
  )
}
