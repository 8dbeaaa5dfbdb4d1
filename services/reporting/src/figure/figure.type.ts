import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { BoundaryMode } from '@province/subgraph/measure'
import { Field, Float, Int, ObjectType } from 'type-graphql'

import type { Provenance } from './recorded-figure.ts'
import type { BreakdownKind, ScopeLevel } from './stated-figure.ts'

export const ProvenanceEnum = enumOf<Provenance>('FigureProvenance', 'Where a statement came from.', {
  DOCUMENT: 'Taken over from the document as it is.',
  FILE: 'Loaded from a file of stated figures.',
  EDITOR: 'Stated by an editor.',
})

const ScopeLevelEnum = enumOf<ScopeLevel>('FigureScopeLevel', 'The units of one tier, as a set.', {
  DISTRICT: 'Cấp huyện.',
  COMMUNE: 'Cấp xã.',
  AGENCY: 'Cơ quan chuyên môn thuộc UBND tỉnh.',
})

const BreakdownKindEnum = enumOf<BreakdownKind>(
  'BreakdownKind',
  'What the parts of a figure are meant to be.',
  {
    part: 'Together they are the whole.',
    listed: 'Only some parts are named.',
  },
)

/** The place of a figure. */
@ObjectType('FigureSource', { description: 'The document that states a figure, and the place in it.' })
export class FigureSourceType {
  @Field(() => String, { description: 'The title of the document.' })
  document!: string

  @Field(() => String, { description: 'A section (`III.4`) or a footnote (`fn11`).' })
  place!: string
}

/** What the records say. */
@ObjectType('HeldValue', { description: 'What the province’s own records give for the same measure.' })
export class HeldValueType {
  @Field(() => Float, { description: 'In the unit of count of the figure.' })
  value!: number

  @Field(() => DateScalar, { description: 'The day it speaks of.' })
  asOf!: string

  @Field(() => BoundaryMode, {
    description: 'In whose boundaries it was counted: a rank or a rate is `AS_REPORTED` whatever was asked.',
  })
  boundaryMode!: BoundaryMode

  @Field(() => DateScalar, { nullable: true, description: 'The day whose boundaries it was restated to.' })
  restatedTo!: string | null

  @Field(() => Boolean, { description: 'Whether shares of records were counted.' })
  estimate!: boolean
}

/** A figure. */
@ObjectType('Figure', {
  description:
    'A figure as a document states it; compared with what the records say, never overwritten by it.',
})
export class FigureType extends VersionedNode {
  @Field(() => String, { description: 'Its name within the report, lasting through restatements.' })
  key!: string

  @Field(() => String, { description: 'What it counts, in Vietnamese.' })
  label!: string

  @Field(() => Float, { description: 'As stated, in `unitOfCount`.' })
  value!: string

  @Field(() => String, {
    description:
      'What one of it is: units, projects, turns (lượt), percent, rank …; different ones are never added up.',
  })
  unitOfCount!: string

  @Field(() => Float, { nullable: true, description: 'The total it is said to be out of.' })
  ofTotal!: string | null

  @Field(() => Float, { nullable: true, description: 'The ratio to that total in percent, as stated.' })
  statedRatioPercent!: string | null

  @Field(() => DateScalar, { description: 'The day it speaks of.' })
  asOf!: string

  @Field(() => String, { description: 'Whether that day is stated, or why it is assumed.' })
  asOfBasis!: string

  @Field(() => String, { description: 'The section or footnote that states it.' })
  section!: string

  @Field(() => ProvenanceEnum, { description: 'Where the statement came from.' })
  provenance!: Provenance

  @Field(() => ScopeLevelEnum, {
    nullable: true,
    description: 'The tier under `unit` whose units it speaks of as a set; null: of `unit` itself.',
  })
  scopeLevel!: ScopeLevel | null

  @Field(() => String, {
    description: 'What is measured; figures with one measure, scope and day state the same thing.',
  })
  measure!: string

  @Field(() => String, { nullable: true, description: 'The key of the figure that it is a part of.' })
  breakdownOf!: string | null

  @Field(() => String, { nullable: true, description: 'The key of the figure that it is never larger than.' })
  subsetOf!: string | null
}

/** The parts of a figure. */
@ObjectType('FigureBreakdown', { description: 'The parts of a figure, and whether they are what it states.' })
export class FigureBreakdownType {
  @Field(() => [FigureType], { description: 'The parts, in the order of recording.' })
  figures!: FigureType[]

  @Field(() => Float, { description: 'Their sum.' })
  sum!: number

  @Field(() => Float, { description: 'The sum less what is stated: 0 when they agree.' })
  gap!: number

  @Field(() => Boolean, { description: 'Whether the parts are meant to be the whole.' })
  complete!: boolean

  @Field(() => BreakdownKindEnum, { description: 'What the parts are meant to be.' })
  kind!: BreakdownKind
}

/** What was just stated. */
@ObjectType('StatedFigure', { description: 'What an editor has just stated.' })
export class StatedFigureType extends VersionedNode {
  @Field(() => String, { description: 'Its name within the report.' })
  key!: string

  @Field(() => String, { description: 'What it counts, in Vietnamese.' })
  label!: string

  @Field(() => Float, { description: 'As stated now, in `unitOfCount`.' })
  value!: string

  @Field(() => String, { description: 'What one of it is.' })
  unitOfCount!: string

  @Field(() => DateScalar, { description: 'The day it speaks of.' })
  asOf!: string

  @Field(() => String, { description: 'The section or footnote that states it.' })
  section!: string
}

/** What a bulk load did. */
@ObjectType('FigureLoad', { description: 'What a bulk load of figures did, counted in figures.' })
export class FigureLoadType {
  @Field(() => Int, { description: 'Stated for the first time.' })
  added!: number

  @Field(() => Int, { description: 'Stated otherwise than before.' })
  changed!: number

  @Field(() => Int, { description: 'Stated as before.' })
  unchanged!: number
}
