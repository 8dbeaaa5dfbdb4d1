import type { ReactNode } from 'react'

interface Asked {
  label: string
  hint?: ReactNode
  /** Half of the line on a wide screen. */
  half?: true
  /** What follows from what was typed, said under it. */
  note?: ReactNode
}

interface Line extends Asked {
  first?: string | null
  /** What is wrong with what was typed, if anything; asked only of something. */
  check?: (value: string) => string | undefined
}

/** One of several answers, as the graph names it and as people read it. */
export interface Option<Value extends string = string> {
  value: Value
  label: string
}

/** Something that was looked for and found. */
export interface Found {
  id: string
  name: string
}

/** What a search answers with; `about` tells apart what bears the same name. */
export interface Finding {
  hits: readonly (Found & { about?: string })[]
  busy: boolean
}

/** What a part of one's own is drawn with. */
export interface OwnPart<Value> {
  value: Value
  change(value: Value): void
  error: string | undefined
  /** Types into other fields of the form as well. */
  also: (typed: Typed) => void
}

export type TextFieldOf = Line & {
  kind: 'text' | 'long' | 'password'
  required?: boolean
  rows?: number
  autoComplete?: string
}
export interface NumberFieldOf extends Asked {
  kind: 'number'
  required?: boolean
  first?: number | null
  whole?: boolean
  least?: number
  most?: number
}
export type DayFieldOf = Line & { kind: 'day'; required?: boolean }
export interface ChoiceFieldOf extends Asked {
  kind: 'choice'
  options: readonly Option[]
  first?: string | null
}
export interface CheckFieldOf extends Asked {
  kind: 'check'
  first?: boolean
}
export interface SeveralFieldOf extends Asked {
  kind: 'several'
  options: readonly Option[]
  first?: readonly string[]
  required?: boolean
}
/** A unit, found by its name or code: below `within`, as it stood on `asOf` (today unless told). */
export interface UnitFieldOf extends Asked {
  kind: 'unit'
  required?: boolean
  first?: Found | undefined
  within?: string
  asOf?: string
}
/** Which bodies may be chosen. */
export interface BodiesWhere {
  /** Those of this unit alone: they are offered before anything is typed. */
  of?: string
  /** Of these kinds alone, as the graph names them. */
  kinds?: readonly string[]
  /** There on this day; today unless told. */
  asOf?: string
}

/** A body of the directory: of one unit (`of`) from a list, else found by words; of some kinds, on a day. */
export interface BodyFieldOf extends Asked, BodiesWhere {
  kind: 'body'
  required?: boolean
  first?: Found | undefined
}
/** Anything that is found by searching; `useFinding` is a hook and stays the same one. */
export interface FoundFieldOf extends Asked {
  kind: 'found'
  required?: boolean
  first?: Found | undefined
  useFinding: (query: string) => Finding
}
/**
 * A part that only one form has: it is drawn by that form and says itself what is wrong. Methods and not properties, so
 * that a part of days is a part of something.
 */
export interface OwnFieldOf<Value = unknown> {
  kind: 'own'
  label: string
  half?: true
  note?: ReactNode
  first: Value
  check?(value: Value): string | undefined
  draw(part: OwnPart<Value>): ReactNode
}

/** One question of a form, told as data. */
export type Field =
  | TextFieldOf
  | NumberFieldOf
  | DayFieldOf
  | ChoiceFieldOf
  | CheckFieldOf
  | SeveralFieldOf
  | UnitFieldOf
  | BodyFieldOf
  | FoundFieldOf
  | OwnFieldOf

/** The questions of a form by the argument that their answers become; what is not asked this time is undefined. */
export type Fields = Readonly<Record<string, Field | undefined>>

/** The questions that are asked, in their order. */
export const asked = (fields: Fields): [name: string, field: Field][] =>
  Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field] as [string, Field]] : []))

/** What has been typed so far, as it stands in the fields; what was not touched is not there. */
export type Typed = Readonly<Record<string, unknown>>

type Asking<F, Value> = F extends { required: true } ? Value : Value | null

/** What a field's answer is once it was read. */
export type ValueOf<F> = F extends { kind: 'own'; first: infer Value }
  ? Value
  : F extends { kind: 'check' }
    ? boolean
    : F extends { kind: 'number' }
      ? Asking<F, number>
      : F extends { kind: 'several'; options: readonly Option<infer Value>[] }
        ? Value[]
        : F extends { kind: 'choice'; options: readonly Option<infer Value>[] }
          ? Value
          : Asking<F, string>

/** The answers of a form by the names of its fields. */
export type Values<F extends Fields> = { [Name in keyof F]: ValueOf<NonNullable<F[Name]>> }
