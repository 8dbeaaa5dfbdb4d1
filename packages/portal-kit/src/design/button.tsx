import { ActionIcon, Button as MantineButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

const variants = { main: 'filled', normal: 'default', quiet: 'subtle' } as const

/** A button that says what it does; one `main` button a page. */
export function Button(props: {
  children: ReactNode
  kind?: keyof typeof variants
  icon?: IconName
  busy?: boolean
  disabled?: boolean
  submit?: boolean
  pressed?: boolean
  /** Takes the focus when its overlay opens. */
  focus?: boolean
  /** The form that it submits, where it stands outside of it. */
  form?: string
  onClick?: () => void
}) {
  return (
    <MantineButton
      variant={variants[props.kind ?? 'normal']}
      size={props.kind === 'quiet' ? 'compact-sm' : 'sm'}
      form={props.form}
      type={props.submit ? 'submit' : 'button'}
      loading={props.busy}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      data-autofocus={props.focus || undefined}
      leftSection={props.icon ? <Icon name={props.icon} /> : undefined}
      onClick={props.onClick}
    >
      {props.children}
    </MantineButton>
  )
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton(props: {
  icon: IconName
  label: string
  onClick?: () => void
  expanded?: boolean
  controls?: string
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray.8"
      size={32}
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={props.onClick}
    >
      <Icon name={props.icon} size={18} />
    </ActionIcon>
  )
}

/** A word that can be pressed: it says something, so that it stays on paper. */
export function WordButton(props: { children: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className="pk-word" onClick={props.onClick}>
      {props.children}
    </button>
  )
}
