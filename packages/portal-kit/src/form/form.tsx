import type { TypedDocumentNode } from '@apollo/client'
import { type FormEvent, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Row, Stack } from '../design/layout.tsx'
import type { Problem } from '../graph/problem.ts'
import { useAct } from '../graph/use-act.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { OverlayUnsaved, useUnsaved } from '../unsaved/unsaved-context.ts'
import { blamed } from './blame.ts'
import { asked, type Fields, type Typed, type Values } from './fields.ts'
import { FormField } from './form-field.tsx'
import { isTyped, readFields, standsIn } from './read-fields.ts'
import { Refusal } from './refusal.tsx'

interface Look<F extends Fields> {
  /** The questions; those that depend on what was typed are given as a function of it. */
  fields: F | ((typed: Typed) => F)
  /** What stands above the questions: what this does, and what follows from it. */
  about?: ReactNode
  /** What stands between the questions and the foot: outside of the form itself, so that it may hold others. */
  children?: ReactNode | ((typed: Typed) => ReactNode)
  /** What the questions stand in, on a page of several sheets. */
  frame?: (questions: ReactNode) => ReactNode
  save: string | ((typed: Typed) => string)
  cancel?: string
  /** The form goes away: what it asked is done, or given up. A form that stays on its page has none. */
  onClose?: () => void
  /** Gives up; where it stands, that is all that the form goes away by. */
  onCancel?: () => void
  /** Says a refused field in the form's own words; the server's sentence stands where it says nothing. */
  refused?: (field: string) => string
  /** Takes the focus although it stands on a page: it came in place of what opened it. */
  focus?: boolean
  /** What it does is not the one thing to do on its page. */
  quiet?: boolean
  disabled?: boolean
}

/** How a form is sent. */
interface Sending<F extends Fields> {
  /** Sends the answers; answers whether that is done. */
  onSend: (values: Values<F>) => Promise<boolean>
  busy: boolean
  problem: Problem | undefined
}

/**
 * A form: its questions told as data, one foot with one main action. A field in error stops the save and takes the
 * focus; a refusal stands at its field; what was typed is not thrown away without asking.
 */
export function PlainForm<const F extends Fields>(props: Look<F> & Sending<F>) {
  const { language } = useLanguage()
  const id = useId()
  const state = useTyped(props)
  const { fields, wrong, typed, type, form, submit } = state
  const names = asked(fields).map(([name]) => name)
  const blame = blamed(props.problem?.field, names)
  const said = (name: string) => {
    if (wrong[name]) return wrong[name]
    if (blame !== name || state.changed(name)) return undefined
    return props.refused?.(name) ?? props.problem?.message
  }
  const { frame = (questions) => questions } = props
  return (
    <Stack>
      {typeof props.about === 'string' ? <p className="pk-text">{props.about}</p> : props.about}
      {frame(
        <form ref={form} id={id} onSubmit={submit} noValidate>
          {names.length > 0 ? (
            <div className="pk-fields">
              {asked(fields).map(([name, field]) => (
                <FormField
                  key={name}
                  name={name}
                  field={field}
                  value={standsIn(field, name, typed, language)}
                  onChange={(value) => type({ [name]: value })}
                  onAlso={type}
                  error={said(name)}
                />
              ))}
            </div>
          ) : null}
        </form>,
      )}
      {typeof props.children === 'function' ? props.children(typed) : props.children}
      <Foot
        {...props}
        save={typeof props.save === 'function' ? props.save(typed) : props.save}
        form={id}
        problem={blame ? undefined : props.problem}
        wrong={Object.keys(wrong).length}
      />
    </Stack>
  )
}

interface FootProps extends Pick<Look<Fields>, 'cancel' | 'onClose' | 'onCancel' | 'quiet' | 'disabled'> {
  problem: Problem | undefined
  busy: boolean
  wrong: number
  form: string
  save: string
}

function Foot({
  form,
  problem,
  busy,
  wrong,
  save,
  cancel,
  onClose,
  onCancel = onClose,
  quiet,
  disabled,
}: FootProps) {
  const t = useText('kit')
  return (
    <>
      <Refusal problem={problem} />
      <p className="pk-unseen" role="status">
        {wrong > 0 ? t('form.wrongFields', { count: wrong }) : ''}
      </p>
      <Row>
        <Button kind={quiet ? 'normal' : 'main'} submit form={form} busy={busy} disabled={disabled ?? false}>
          {save}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{cancel ?? t('cancel')}</Button> : null}
      </Row>
    </>
  )
}

/** What was typed, what is wrong with it once it was to be saved, and the sending of it. */
function useTyped<F extends Fields>(props: Look<F> & Sending<F>) {
  const t = useText('kit')
  const { language } = useLanguage()
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState<Typed>({})
  const settled = useRef(false)
  const fields = typeof props.fields === 'function' ? props.fields(typed) : props.fields
  const form = useRef<HTMLFormElement>(null)
  const read = readFields(fields, typed, language, t)
  useUnsaved(() => !settled.current && isTyped(fields, typed, language))
  useFirstFocus(form, props.focus)
  useFocusOnRefusal(form, props.problem)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // The dialog of a part of it holds a form of its own, which React hears of here as well.
    if (event.target !== event.currentTarget || props.busy) return
    setTried(true)
    if (Object.keys(read.wrong).length > 0) return focusWrong(form.current, Object.keys(read.wrong)[0])
    setSent(typed)
    settled.current = true
    if (!(await props.onSend(read.values as Values<F>))) {
      settled.current = false
      return
    }
    setTried(false)
    props.onClose?.()
    // A form that stays asks its questions anew.
    if (!props.onClose) setTyped({})
    settled.current = Boolean(props.onClose)
  }
  return {
    fields,
    typed,
    form,
    submit,
    wrong: tried ? read.wrong : {},
    type: (more: Typed) => setTyped((now) => ({ ...now, ...more })),
    /** Whether a field was changed since the form was sent: what was refused then no longer stands. */
    changed: (name: string) => typed[name] !== sent[name],
  }
}

const FIRST = 'input:not([type=date]), select, textarea'

/** The first question takes the focus in an overlay, and where the form came in place of its opener; it comes back. */
function useFirstFocus(form: React.RefObject<HTMLFormElement | null>, focus: boolean | undefined): void {
  const overlay = useContext(OverlayUnsaved)
  useEffect(() => {
    if (overlay || focus) form.current?.querySelector<HTMLElement>(FIRST)?.focus()
  }, [form, overlay, focus])
}

function focusWrong(form: HTMLFormElement | null, name: string | undefined): void {
  form?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.querySelector<HTMLElement>(FIRST)?.focus()
}

/** What was refused is where the next word is to be typed. */
function useFocusOnRefusal(
  form: React.RefObject<HTMLFormElement | null>,
  problem: Problem | undefined,
): void {
  useEffect(() => {
    if (problem) form.current?.querySelector('[data-wrong]')?.querySelector<HTMLElement>(FIRST)?.focus()
  }, [form, problem])
}

interface FormProps<Data, Variables, F extends Fields> extends Look<F> {
  document: TypedDocumentNode<Data, Variables>
  /** The arguments of the write, from the answers. */
  send: (values: Values<F>) => Omit<Variables, 'idempotencyKey'>
  /** What the write answered; what else it leads to is waited for, and keeps the form where it answers false. */
  onDone?: (data: Data, values: Values<F>) => unknown
}

/** A form whose answers are one write of the graph. */
export function Form<Data, Variables extends { idempotencyKey: string }, const F extends Fields>(
  props: FormProps<Data, Variables, F>,
) {
  const { document, send, onDone, ...look } = props
  const { act, busy, problem } = useAct(document)
  const onSend = async (values: Values<F>) => {
    const data = await act(send(values))
    return data !== undefined && (await onDone?.(data, values)) !== false
  }
  return <PlainForm {...look} onSend={onSend} busy={busy} problem={problem} />
}

/** The version of a thing that somebody saw, which a write on it names. */
export const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version })
