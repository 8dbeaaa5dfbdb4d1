import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { formatDate, parseDate } from '../format/date.ts'
import { useText } from '../i18n/use-text.ts'
import { Icon } from './icon.tsx'

const typed = (day: string) => (day === '' ? '' : formatDate(day))

/**
 * A day, typed as day/month/year or picked from the system's calendar; `onChange` hears only days that exist,
 * written YYYY-MM-DD, and an empty text where no day is required and the line was cleared.
 */
export function DateField(props: {
  label: string
  value: string
  onChange: (day: string) => void
  hint?: string
  error?: string | undefined
  required?: boolean
}) {
  const t = useText('kit')
  const [text, setText] = useState(typed(props.value))
  const native = useRef<HTMLInputElement>(null)
  useEffect(() => setText(typed(props.value)), [props.value])
  const wrong = text !== '' && parseDate(text) === undefined

  const settle = () => {
    const day = parseDate(text)
    if (day && day !== props.value) props.onChange(day)
    if (text === '' && props.value !== '' && !props.required) props.onChange('')
  }
  return (
    <div className="pk-date">
      <TextInput
        label={props.label}
        description={props.hint}
        error={props.error ?? (wrong ? t('dateInvalid') : undefined)}
        required={props.required}
        placeholder="dd/mm/yyyy"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
        rightSection={
          <button
            type="button"
            className="pk-clear"
            aria-label={`${t('openCalendar')}: ${props.label}`}
            onClick={() => native.current?.showPicker()}
          >
            <Icon name="calendar" size={16} />
          </button>
        }
      />
      <input
        ref={native}
        type="date"
        className="pk-date-native"
        tabIndex={-1}
        aria-hidden="true"
        value={props.value}
        onChange={(event) => event.currentTarget.value && props.onChange(event.currentTarget.value)}
      />
    </div>
  )
}
