import { Grid, Stack } from '../design/layout.tsx'
import { DayInput } from '../field/date-field.tsx'
import { CheckField, PasswordField, SelectField, TextArea, TextField } from '../field/field.tsx'
import { BodyField } from './body-field.tsx'
import type { Field, Found, SeveralFieldOf, Typed } from './fields.ts'
import { FoundField, UnitField } from './found-field.tsx'

interface FormFieldProps {
  name: string
  field: Field
  value: unknown
  onChange: (value: unknown) => void
  onAlso: (typed: Typed) => void
  error: string | undefined
}

/** Draws one question of a form as its kind has it. */
export function FormField({ name, field, ...part }: FormFieldProps) {
  return (
    <div
      className={field.half ? 'pk-half' : undefined}
      data-field={name}
      data-wrong={part.error ? '' : undefined}
    >
      <Drawn field={field} {...part} />
      {field.note}
    </div>
  )
}

function Drawn({ field, value, onChange, onAlso, error }: Omit<FormFieldProps, 'name'>) {
  const { label } = field
  const line = { value: String(value ?? ''), onChange, error }
  switch (field.kind) {
    case 'own':
      return field.draw({ value, change: onChange, error, also: onAlso })
    case 'check':
      return (
        <CheckField
          label={label}
          hint={field.hint}
          value={value === true}
          onChange={onChange}
          error={error}
        />
      )
    case 'choice':
      return <SelectField label={label} hint={field.hint} options={[...field.options]} {...line} />
    case 'several':
      return <Several field={field} value={value as string[]} onChange={onChange} error={error} />
    case 'unit': {
      const { kind: _kind, first: _first, required: _required, half: _half, note: _note, ...asked } = field
      return <UnitField {...asked} value={value as Found | undefined} onChange={onChange} error={error} />
    }
    case 'body': {
      const { kind: _kind, first: _first, half: _half, note: _note, ...asked } = field
      return <BodyField {...asked} value={value as Found | undefined} onChange={onChange} error={error} />
    }
    case 'found':
      return (
        <FoundField
          label={label}
          hint={field.hint}
          useFinding={field.useFinding}
          value={value as Found | undefined}
          onChange={onChange}
          error={error}
        />
      )
    default:
      return <Line field={field} {...line} />
  }
}

type LineField = Extract<Field, { kind: 'text' | 'long' | 'password' | 'number' | 'day' }>

interface LineProps {
  field: LineField
  value: string
  onChange: (value: string) => void
  error: string | undefined
}

function Line({ field, ...line }: LineProps) {
  const asked = { ...line, label: field.label, hint: field.hint, required: field.required ?? false }
  if (field.kind === 'day') return <DayInput {...asked} />
  if (field.kind === 'number') return <TextField {...asked} numeric />
  if (field.kind === 'long') return <TextArea {...asked} rows={field.rows ?? 3} />
  if (field.kind === 'password')
    return <PasswordField {...asked} fresh={field.autoComplete === 'new-password'} />
  return <TextField {...asked} autoComplete={field.autoComplete ?? 'off'} />
}

interface SeveralProps {
  field: SeveralFieldOf
  value: string[]
  onChange: (value: string[]) => void
  error: string | undefined
}

function Several({ field, value, onChange, error }: SeveralProps) {
  const toggle = (one: string, on: boolean) =>
    onChange(on ? [...value, one] : value.filter((each) => each !== one))
  return (
    <fieldset className="pk-plain">
      <legend>{field.label}</legend>
      <Stack gap={8}>
        <Grid min="240" gap={8}>
          {field.options.map((option) => (
            <CheckField
              key={option.value}
              label={option.label}
              value={value.includes(option.value)}
              onChange={(on) => toggle(option.value, on)}
            />
          ))}
        </Grid>
        {error ? (
          <span className="pk-wrong" role="alert">
            {error}
          </span>
        ) : null}
      </Stack>
    </fieldset>
  )
}
