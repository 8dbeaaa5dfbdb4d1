import { defineEntity } from '@mikro-orm/core'
import type { IssuerBody } from '../body/supervising-body.ts'
import { type SubjectKind, Theme, type ThemeKind } from './theme.ts'
import type { ThemeState } from './theme-lifecycle.ts'

/** Table `supervision.theme`. */
export const ThemeMapping = defineEntity({
  class: Theme,
  tableName: 'theme',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.string(),
    title: p.text(),
    owner: p.string().$type<IssuerBody>(),
    ownerName: p.string(),
    ownerBodyId: p.uuid().nullable(),
    programmeId: p.uuid().nullable(),
    kind: p.string().$type<ThemeKind>(),
    coversFrom: p.date().nullable(),
    coversTo: p.date().nullable(),
    runsFrom: p.date(),
    runsTo: p.date(),
    statedSubjects: p.integer(),
    subjectKind: p.string().$type<SubjectKind>(),
    scopeNote: p.text(),
    source: p.text(),
    state: p.string().$type<ThemeState>(),
    version: p.integer(),
  }),
})
