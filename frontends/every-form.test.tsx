import { describe, expect, it } from 'vitest'
import { inDialog, inPortal, screen, waitFor } from '../packages/portal-kit/test/portal.tsx'
import { SAMPLES, type Sample } from './every-form.samples.ts'

type Form = Parameters<typeof inDialog>[0]

/** Every form of every slice, by slice and name. */
const modules = import.meta.glob<Record<string, Form>>('./*/src/**/*.form.tsx', { eager: true })
const forms = Object.entries(modules)
  .filter(([path]) => !path.startsWith('./shell/'))
  .flatMap(([path, exported]) =>
    Object.entries(exported)
      .filter(([name]) => /^[A-Z]/.test(name))
      .map(([name, Asked]) => ({ name: `${path.split('/')[1]} ${name}`, Asked })),
  )

const open = ({ name, Asked }: (typeof forms)[number]) => {
  const sample = SAMPLES[name]
  if (!sample) throw new Error(`Say in every-form.samples.ts what ${name} is asked about.`)
  return {
    sample,
    ...inPortal(inDialog(Asked, props(sample)), { graph: sample.graph ?? {}, actions: ['*'] }),
  }
}

type Opened = ReturnType<typeof open>

const nothing = () => undefined
const props = ({ about = {} }: Sample) => ({
  onDone: nothing,
  onCancel: nothing,
  onClose: nothing,
  onSealed: nothing,
  onCodes: nothing,
  ...about,
})

type Line = HTMLInputElement | HTMLTextAreaElement

const lines = () =>
  [...document.querySelectorAll<Line>('form input, form textarea')].filter(
    (line) =>
      line.tabIndex >= 0 && ['text', 'password', 'textarea'].includes(line.type) && line.role !== 'combobox',
  )
const save = () => document.querySelector<HTMLButtonElement>('button[type=submit]') as HTMLButtonElement
const ready = async ({ user, sample }: Opened) => {
  if (sample.opened) await user.click(screen.getByRole('button', { name: sample.opened }))
  await waitFor(() => expect(save()).toBeTruthy())
}

/** What a line cannot mean: a day that does not exist, a number of another language, nothing where something must be. */
const wrongFor = (line: Line): string | undefined => {
  if (line.inputMode === 'numeric') return '31/02/2023'
  if (line.inputMode === 'decimal') return '91.7'
  return line.required ? '' : undefined
}

describe.each(forms)('$name', (form) => {
  it('saves nothing while a field is in error', async () => {
    const opened = open(form)
    await ready(opened)
    const { sent, user, sample } = opened
    const before = sent.length
    const asked = lines().filter((line) => wrongFor(line) !== undefined)
    expect(asked.length > 0).toBe(sample.asks !== 'nothing')
    for (const line of asked) {
      await user.clear(line)
      const wrong = wrongFor(line)
      if (wrong) await user.type(line, wrong)
    }
    if (sample.asks === 'nothing') return
    await user.click(save())
    const said = (line: Line) => [line.labels?.[0]?.textContent, line.getAttribute('aria-invalid')]
    for (const line of asked) expect(said(line)).toEqual([line.labels?.[0]?.textContent, 'true'])
    expect(sent.slice(before)).toEqual([])
  })

  it('asks before it throws away what was typed', async () => {
    const opened = open(form)
    await ready(opened)
    const { user } = opened
    const [line] = lines()
    if (!line) return
    await user.type(line, '7')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'Ở lại' })).toBeTruthy()
  })
})
