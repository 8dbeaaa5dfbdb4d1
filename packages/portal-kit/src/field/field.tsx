import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon } from '../design/icon.tsx'
import { useText } from '../i18n/use-text.ts'

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  error?: string | undefined
  required?: boolean
  disabled?: boolean
}

/** A field that asks for the focus gets it when it appears. */
const takeFocus = (field: HTMLElement | null) => field?.focus()

/** One line of text; `numeric` brings the number keys on a phone and aligns right. */
export function TextField(props: FieldProps & { numeric?: boolean; autoComplete?: string; focus?: boolean }) {
  return (
    <TextInput
      label={props.label}
      description={props.hint}
      error={props.error}
      required={props.required}
      disabled={props.disabled}
      value={props.value}
      autoComplete={props.autoComplete ?? 'off'}
      data-autofocus={props.focus || undefined}
      ref={props.focus ? takeFocus : undefined}
      inputMode={props.numeric ? 'decimal' : undefined}
      classNames={props.numeric ? { input: 'pk-number' } : undefined}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** A password, hidden until asked; `fresh` is one that is being chosen. */
export function PasswordField(props: FieldProps & { fresh?: boolean }) {
  return (
    <PasswordInput
      label={props.label}
      description={props.hint}
      error={props.error}
      required={props.required}
      value={props.value}
      autoComplete={props.fresh ? 'new-password' : 'current-password'}
      aria-invalid={props.error ? true : undefined}
      visible={false}
      visibilityToggleButtonProps={{ style: { display: 'none' } }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { rows?: number; focus?: boolean }) {
  return (
    <Textarea
      label={props.label}
      description={props.hint}
      error={props.error}
      required={props.required}
      disabled={props.disabled}
      rows={props.rows ?? 3}
      ref={props.focus ? takeFocus : undefined}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** One of a short list. */
export function SelectField(props: FieldProps & { options: { value: string; label: string }[] }) {
  return (
    <NativeSelect
      label={props.label}
      description={props.hint}
      error={props.error}
      required={props.required}
      disabled={props.disabled}
      value={props.value}
      data={props.options}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** Yes or no. */
export function CheckField(props: {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  hint?: ReactNode
  error?: string | undefined
}) {
  return (
    <Checkbox
      label={props.label}
      description={props.hint}
      error={props.error}
      checked={props.value}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}

/** A line to search with; searching without accents is the caller's. */
export function SearchField(props: FieldProps) {
  const t = useText('kit')
  return (
    <TextInput
      label={props.label}
      type="search"
      autoComplete="off"
      value={props.value}
      description={props.hint}
      leftSection={<Icon name="search" />}
      rightSection={
        props.value ? (
          <button
            type="button"
            className="pk-clear"
            aria-label={t('clear')}
            onClick={() => props.onChange('')}
          >
            <Icon name="close" size={14} />
          </button>
        ) : null
      }
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
