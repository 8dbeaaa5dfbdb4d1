import { TextInput } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { Icon, type IconName } from '../design/icon.tsx'
import { useText } from '../i18n/use-text.ts'

/** One answer of a search: what it is, where it belongs, what choosing it does. */
export interface SearchHit {
  key: string
  title: string
  about?: string
  icon?: IconName
  choose: () => void
}

/**
 * A search line with its answers under it; arrows move, Enter chooses. While answers to what is typed are still coming,
 * Enter waits for them: what stands there meanwhile answers an earlier question.
 */
export function SearchBox(props: {
  label: string
  query: string
  onQuery: (query: string) => void
  hits: SearchHit[]
  busy?: boolean
  /** Where it says what is wrong with what was found, if anything is. */
  errorId?: string | undefined
}) {
  const t = useText('kit')
  const id = useId()
  const [active, setActive] = useState(0)
  const [entered, setEntered] = useState(false)
  const current = Math.min(active, props.hits.length - 1)
  const move = (step: number) => setActive(Math.max(0, Math.min(props.hits.length - 1, current + step)))
  const onKey = (event: { key: string; preventDefault: () => void }) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key !== 'Enter') return
    // It chooses what was found; a form around it is not sent by it.
    event.preventDefault()
    setEntered(true)
  }
  const { busy, hits } = props
  useEffect(() => {
    // Who looks may say only after a moment that they do: where nothing stands yet, Enter goes on waiting.
    const hit = hits[current]
    if (!entered || busy || !hit) return
    setEntered(false)
    hit.choose()
  }, [entered, busy, hits, current])
  const none = props.query !== '' && !props.busy && props.hits.length === 0
  return (
    <div className="pk-search">
      <TextInput
        label={props.label}
        role="combobox"
        aria-expanded={props.hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={props.hits[current] ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        aria-invalid={props.errorId ? true : undefined}
        aria-describedby={props.errorId}
        data-autofocus
        value={props.query}
        leftSection={<Icon name="search" />}
        onKeyDown={onKey}
        onChange={(event) => {
          setActive(0)
          setEntered(false)
          props.onQuery(event.currentTarget.value)
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={props.label} className="pk-hits">
        {props.hits.map((hit, index) => (
          <div
            key={hit.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className="pk-hit"
            onMouseDown={(event) => event.preventDefault()}
            onClick={hit.choose}
            onKeyDown={onKey}
          >
            <Icon name={hit.icon ?? 'next'} />
            <span>{hit.title}</span>
            {hit.about ? <span className="pk-meta">{hit.about}</span> : null}
          </div>
        ))}
      </div>
      <p className="pk-meta" aria-live="polite">
        {none ? t('noMatch', { query: props.query }) : ''}
      </p>
    </div>
  )
}
