import { TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { formatDate, parseDate } from '../format/date.ts'
import { useText } from '../i18n/use-text.ts'

interface DayProps {
  label: string
  hint?: ReactNode
  error?: string | undefined
  required?: boolean
}

/** A day while it is typed, as day/month/year, or picked from the system's calendar; the caller reads the text. */
export function DayInput(
  props: DayProps & { value: string; onChange: (text: string) => void; onSettle?: () => void },
) {
  const t = useText('kit')
  const native = useRef<HTMLInputElement>(null)
  return (
    <div className="pk-date">
      <TextInput
        label={props.label}
        description={props.hint}
        error={props.error}
        required={props.required}
        placeholder="dd/mm/yyyy"
        inputMode="numeric"
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onBlur={props.onSettle}
        onKeyDown={(event) => event.key === 'Enter' && props.onSettle?.()}
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
        value={parseDate(props.value) ?? ''}
        onChange={(event) => {
          if (event.currentTarget.value) props.onChange(formatDate(event.currentTarget.value))
        }}
      />
    </div>
  )
}

const typed = (day: string) => (day === '' ? '' : formatDate(day))

/**
 * A day that narrows what is shown: `onChange` hears only days that exist, written YYYY-MM-DD, and an empty text where
 * no day is required and the line was cleared. What is saved is asked by a form, which an error stops.
 */
export function DateField(props: DayProps & { value: string; onChange: (day: string) => void }) {
  const t = useText('kit')
  const [text, setText] = useState(typed(props.value))
  useEffect(() => setText(typed(props.value)), [props.value])
  const wrong = text !== '' && parseDate(text) === undefined
  const settle = (now: string) => {
    const day = parseDate(now)
    if (day && day !== props.value) props.onChange(day)
    if (now === '' && props.value !== '' && !props.required) props.onChange('')
  }
  return (
    <DayInput
      {...props}
      value={text}
      error={props.error ?? (wrong ? t('dateInvalid') : undefined)}
      onChange={(now) => {
        setText(now)
        // A day picked from the calendar is whole at once.
        if (now.length - text.length > 1) settle(now)
      }}
      onSettle={() => settle(text)}
    />
  )
}
