import { Button } from '../design/button.tsx'
import { Row, Stack } from '../design/layout.tsx'
import { BodyField } from './body-field.tsx'
import type { Found, OwnPart } from './fields.ts'

interface BodiesFieldProps extends Pick<OwnPart<readonly Found[]>, 'value' | 'change'> {
  error?: string | undefined
  label: string
  hint?: string
  /** How it is said that one is taken out again. */
  without: (name: string) => string
}

/** Several bodies: found one after another, each with a way to take it out again. For a part of a form of its own. */
export function BodiesField({ value, change, error, label, hint, without }: BodiesFieldProps) {
  const add = (found: Found | undefined) => {
    if (found && !value.some(({ id }) => id === found.id)) change([...value, found])
  }
  return (
    <Stack gap={4}>
      {value.map(({ id, name }) => (
        <Row spread key={id}>
          <strong>{name}</strong>
          <Button kind="quiet" icon="close" onClick={() => change(value.filter((one) => one.id !== id))}>
            {without(name)}
          </Button>
        </Row>
      ))}
      <BodyField
        key={value.length}
        label={label}
        value={undefined}
        error={error}
        onChange={add}
        {...(hint ? { hint } : {})}
      />
    </Stack>
  )
}
