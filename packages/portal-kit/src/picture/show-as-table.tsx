import { type ReactNode, useId, useState } from 'react'
import { Button } from '../design/button.tsx'
import { useText } from '../i18n/use-text.ts'

/** A picture with its text alternative and the same numbers as a table, one press away. */
export function ShowAsTable(props: { description: string; picture: ReactNode; table: ReactNode }) {
  const t = useText('kit')
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className="pk-picture" aria-labelledby={id}>
      <div>{asTable ? props.table : props.picture}</div>
      <figcaption>
        <span id={id} className="pk-meta">
          {props.description}
        </span>
        <Button kind="quiet" icon={asTable ? 'chart' : 'table'} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'asChart' : 'asTable')}
        </Button>
      </figcaption>
    </figure>
  )
}
