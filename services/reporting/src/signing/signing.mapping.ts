import { defineEntity } from '@mikro-orm/core'
import { type FrozenContent, FrozenFigure } from './frozen-figure.ts'
import { Signature, type SignedSection, type SigningCapacity } from './signature.ts'

/** Table `reporting.signature`: one row per signed report; the database refuses its change. */
export const SignatureMapping = defineEntity({
  class: Signature,
  tableName: 'signature',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    symbol: p.text(),
    signedOn: p.date(),
    body: p.text(),
    signerName: p.text(),
    signerTitle: p.text(),
    capacity: p.text().$type<SigningCapacity>(),
    forTitle: p.text().nullable(),
    text: p.json<readonly SignedSection[]>(),
    figures: p.integer(),
    textHash: p.text(),
    seal: p.text(),
    signedBy: p.text(),
    signedAt: p.datetime(),
  }),
})

/** Table `reporting.frozen_figure`: one row per figure of a signed report; the database refuses its change. */
export const FrozenFigureMapping = defineEntity({
  class: FrozenFigure,
  tableName: 'frozen_figure',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    position: p.integer(),
    key: p.text(),
    content: p.json<FrozenContent>(),
    previousHash: p.text(),
    hash: p.text(),
  }),
})
