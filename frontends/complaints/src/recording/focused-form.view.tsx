import { type FormEvent, type ReactNode, Stack, useEffect, useRef } from '@province/portal-kit'

/** A form that takes the place of the button it came from: its first field has the focus. */
export function FocusedForm({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form ref={form} onSubmit={submit}>
      <Stack>{children}</Stack>
    </form>
  )
}
