import { useDeferredValue, useId, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Meta, Row, Stack } from '../design/layout.tsx'
import { SearchBox } from '../field/search-box.tsx'
import { useText } from '../i18n/use-text.ts'
import type { Finding, Found } from './fields.ts'
import { useUnitFinder } from './unit-finder.tsx'

interface FoundProps {
  label: string
  hint?: React.ReactNode
  value: Found | undefined
  onChange: (found: Found | undefined) => void
  error?: string | undefined
}

/** One thing, found by searching: a search until it is chosen, then its name and a way to choose another. */
export function FoundField(props: FoundProps & { useFinding: (query: string) => Finding }) {
  const t = useText('kit')
  const id = useId()
  const { value, error } = props
  return (
    <Stack gap={4}>
      {value ? (
        <Row spread>
          <span>
            <Meta>{props.label}: </Meta>
            <strong>{value.name}</strong>
          </span>
          <Button kind="quiet" icon="edit" onClick={() => props.onChange(undefined)}>
            {t('form.another')}
          </Button>
        </Row>
      ) : (
        <Search {...props} errorId={error ? id : undefined} />
      )}
      {props.hint && !value ? <Meta>{props.hint}</Meta> : null}
      {error ? (
        <span id={id} className="pk-wrong" role="alert">
          {error}
        </span>
      ) : null}
    </Stack>
  )
}

interface SearchProps extends FoundProps {
  useFinding: (query: string) => Finding
  errorId: string | undefined
}

function Search({ label, onChange, useFinding, errorId }: SearchProps) {
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const { hits, busy } = useFinding(search)
  return (
    <SearchBox
      label={label}
      query={query}
      onQuery={setQuery}
      errorId={errorId}
      busy={busy || search !== query.trim()}
      hits={(search === '' ? [] : hits).map(({ id, name, about }) => ({
        key: id,
        title: name,
        about: about ?? '',
        choose: () => onChange({ id, name }),
      }))}
    />
  )
}

/** One unit, found by name or code. */
export function UnitField(props: FoundProps & { within?: string; asOf?: string }) {
  const find = useUnitFinder()
  const { within, asOf, ...field } = props
  const where = { ...(within ? { within } : {}), ...(asOf ? { asOf } : {}) }
  return <FoundField {...field} useFinding={(query) => find(query, where)} />
}
