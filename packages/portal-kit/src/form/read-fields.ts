import { formatDate, parseDate } from '../format/date.ts'
import { formatNumber, type Language, parseNumber } from '../format/number.ts'
import type { Say } from '../i18n/use-text.ts'
import { asked, type Field, type Fields, type Found, type NumberFieldOf, type Typed } from './fields.ts'

/** What a field was read as: its answer, or why it has none. */
type Reading = { value: unknown } | { wrong: string }

/** The answers of a form, and what is wrong by field; nothing is sent while anything is wrong. */
export interface Answers {
  values: Record<string, unknown>
  wrong: Record<string, string>
}

/** What stands in a field before anybody typed. */
export function firstOf(field: Field, language: Language): unknown {
  switch (field.kind) {
    case 'number':
      return typeof field.first === 'number' ? formatNumber(field.first, undefined, language) : ''
    case 'day':
      return field.first ? formatDate(field.first) : ''
    case 'choice':
      return field.first ?? field.options[0]?.value ?? ''
    case 'check':
      return field.first ?? false
    case 'several':
      return field.first ?? []
    case 'unit':
    case 'body':
    case 'found':
    case 'own':
      return field.first
    default:
      return field.first ?? ''
  }
}

/** What stands in a field now. */
export const standsIn = (field: Field, name: string, typed: Typed, language: Language): unknown =>
  name in typed ? typed[name] : firstOf(field, language)

/** Whether anything stands otherwise than it did at first. */
export function isTyped(fields: Fields, typed: Typed, language: Language): boolean {
  const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
  return asked(fields).some(([name, field]) => name in typed && !same(typed[name], firstOf(field, language)))
}

/** Reads every field strictly, in the language on screen: what cannot be read is an error and never the value before. */
export function readFields(fields: Fields, typed: Typed, language: Language, t: Say): Answers {
  const values: Answers['values'] = {}
  const wrong: Answers['wrong'] = {}
  for (const [name, field] of asked(fields)) {
    const read = readField(field, standsIn(field, name, typed, language), language, t)
    if ('wrong' in read) wrong[name] = read.wrong
    else values[name] = read.value
  }
  return { values, wrong }
}

function readField(field: Field, stands: unknown, language: Language, t: Say): Reading {
  switch (field.kind) {
    case 'check':
      return { value: stands }
    case 'choice':
      return stands === '' && field.options.every(({ value }) => value !== '')
        ? { wrong: t('form.choose') }
        : { value: stands }
    case 'several':
      return field.required && (stands as string[]).length === 0
        ? { wrong: t('form.chooseOne') }
        : { value: stands }
    case 'body':
      return readFound(stands as Found | undefined, field.required, t(field.of ? 'form.choose' : 'form.find'))
    case 'unit':
    case 'found':
      return readFound(stands as Found | undefined, field.required, t('form.find'))
    case 'own': {
      const said = field.check?.(stands)
      return said ? { wrong: said } : { value: stands }
    }
    default:
      return readLine(field, String(stands ?? ''), language, t)
  }
}

const readFound = (found: Found | undefined, required: boolean | undefined, missing: string): Reading =>
  !found && required ? { wrong: missing } : { value: found?.id ?? null }

type LineField = Extract<Field, { kind: 'text' | 'long' | 'password' | 'number' | 'day' }>

function readLine(field: LineField, stands: string, language: Language, t: Say): Reading {
  const text = field.kind === 'password' ? stands : stands.trim()
  if (text === '') return field.required ? { wrong: t('form.missing') } : { value: null }
  if (field.kind === 'number') return readNumber(field, text, language, t)
  const value = field.kind === 'day' ? parseDate(text) : text
  if (value === undefined) return { wrong: t('dateInvalid') }
  const said = field.check?.(value)
  return said ? { wrong: said } : { value }
}

function readNumber(field: NumberFieldOf, text: string, language: Language, t: Say): Reading {
  const value = parseNumber(text, language)
  if (value === undefined) return { wrong: t('form.number') }
  if (field.whole && !Number.isInteger(value)) return { wrong: t('form.whole') }
  const write = (bound: number) => formatNumber(bound, undefined, language)
  if (field.least !== undefined && value < field.least)
    return { wrong: t('form.least', { least: write(field.least) }) }
  if (field.most !== undefined && value > field.most)
    return { wrong: t('form.most', { most: write(field.most) }) }
  return { value }
}
