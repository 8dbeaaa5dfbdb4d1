import { Meta } from '../design/layout.tsx'
import { formatDate } from '../format/date.ts'
import { useText } from '../i18n/use-text.ts'
import { useScope } from '../scope/scope-context.tsx'

/** A body that a record names, as it is today; null where the record knows it by words alone. */
export interface BodyNamed {
  fullName: string
  validTo: string | null
  successor: { fullName: string } | null
}

interface NamedBodyProps {
  /** As the record calls it. */
  words: React.ReactNode
  body: BodyNamed | null | undefined
}

/** What a record calls a body; of one that has ended, since when, and who took over from it. */
export function NamedBody({ words, body }: NamedBodyProps) {
  const t = useText('kit')
  const { today } = useScope()
  if (!body?.validTo || body.validTo > today) return <>{words}</>
  const ended = { date: formatDate(body.validTo) }
  return (
    <>
      {words}{' '}
      <Meta>
        {body.successor
          ? t('body.succeeded', { ...ended, name: body.successor.fullName })
          : t('body.ended', ended)}
      </Meta>
    </>
  )
}
