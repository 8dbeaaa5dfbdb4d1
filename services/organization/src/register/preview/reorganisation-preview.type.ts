import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { EffectKind } from '../decree/decree.ts'
import type { PlanIssue } from '../decree/plan-issue.ts'
import { ReorgEffectKindEnum } from '../decree/reorg-effect-kind.type.ts'
import { IssueSeverityEnum } from '../plan/reorganisation-kinds.type.ts'
import type { UnitLevel } from '../unit/unit.ts'
import { UnitLevelEnum } from '../unit/unit.type.ts'
import { PreviewedDueBodyType, PreviewedEndingBodyType } from './preview-offices.type.ts'

/** A unit as a plan shows it. */
@ObjectType('PreviewedUnit', { description: 'A unit as a plan shows it: it may not be there yet.' })
export class PreviewedUnitType {
  @Field(() => String, { description: 'Its code.' })
  code!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'Its legal kind.' })
  kind!: string

  @Field(() => UnitLevelEnum, { description: 'Its tier.' })
  level!: UnitLevel

  @Field(() => String, { nullable: true, description: 'The name of its parent.' })
  parent!: string | null
}

/** A unit that goes on otherwise. */
@ObjectType('PreviewedChange', {
  description: 'A unit that goes on under another parent, name, code or kind.',
})
export class PreviewedChangeType {
  @Field(() => PreviewedUnitType, { description: 'As it is.' })
  before!: PreviewedUnitType

  @Field(() => PreviewedUnitType, { description: 'As it would be.' })
  after!: PreviewedUnitType
}

/** An effect in names. */
@ObjectType('PreviewedEffect', { description: 'What would become of one unit.' })
export class PreviewedEffectType {
  @Field(() => ReorgEffectKindEnum, { description: 'What would be done.' })
  kind!: EffectKind

  @Field(() => String, { description: 'The name of the unit before.' })
  from!: string

  @Field(() => String, { description: 'The name of the unit after.' })
  to!: string

  @Field(() => Float, { description: 'The part that goes there; 1 is the whole.' })
  share!: number

  @Field(() => Boolean, { description: 'Whether both are the same unit.' })
  continues!: boolean
}

/** What is wrong with a plan, or worth knowing. */
@ObjectType('ReorganisationIssue', { description: 'What is wrong with a plan, or worth knowing before it.' })
export class ReorganisationIssueType {
  @Field(() => IssueSeverityEnum, { description: 'Whether the plan can be executed in spite of it.' })
  severity!: PlanIssue['severity']

  @Field(() => String, { description: 'A stable code, such as `SHARES_NOT_WHOLE` or `CODE_REUSED`.' })
  code!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The line to blame, from 0; null when it is none of them.',
  })
  line!: number | null

  @Field(() => String, { nullable: true, description: '`predecessor`, `successor` or `share`.' })
  part!: string | null

  @Field(() => String, { description: 'One sentence in the language of who asks.' })
  message!: string
}

/** An open item of a unit that would end. */
@ObjectType('PreviewedHandOver', { description: 'What would be handed over, from whom to whom.' })
export class PreviewedHandOverType {
  @Field(() => ID, { description: 'The id of the item in its own domain.' })
  id!: string

  @Field(() => String, { description: 'The domain that holds it.' })
  domain!: string

  @Field(() => String, {
    description: 'What it is, such as `exemption`; `unit_records` are the records of the unit.',
  })
  kind!: string

  @Field(() => String, { description: 'What it is called on screen, in Vietnamese.' })
  label!: string

  @Field(() => String, { description: 'The name of the unit that ends.' })
  from!: string

  @Field(() => String, { description: 'The name of its successor of the greatest share.' })
  to!: string
}

/** How many there are of what only some may know of. */
@ObjectType('PreviewedGuardedItems', {
  description:
    'How much of a kind a unit that would end hands over, where only some may know of each single one: told as a number to those alone, and to nobody else.',
})
export class PreviewedGuardedItemsType {
  @Field(() => String, { description: 'The domain that holds them.' })
  domain!: string

  @Field(() => String, {
    description: 'What they are, such as `denunciations` or `unclassified_petitions`.',
  })
  kind!: string

  @Field(() => String, { description: 'The number and what is counted, in Vietnamese.' })
  label!: string

  @Field(() => Int, { description: 'How many, counted in what `kind` says.' })
  count!: number

  @Field(() => String, { description: 'The name of the unit that ends.' })
  from!: string

  @Field(() => String, { description: 'The name of its successor of the greatest share.' })
  to!: string
}

/** Grants on a unit that would end. */
@ObjectType('LostGrant', { description: 'Accounts that hold a role on a unit that would end.' })
export class LostGrantType {
  @Field(() => String, { description: 'The name of the unit.' })
  unit!: string

  @Field(() => String, { description: 'The code of the role.' })
  role!: string

  @Field(() => Int, { description: 'How many accounts, counted in accounts.' })
  accounts!: number
}

/** How many have rights on a unit that would end. */
@ObjectType('PreviewedRights', {
  description:
    'How many accounts and API clients have rights on a unit that would end, and where these go on.',
})
export class PreviewedRightsType {
  @Field(() => String, { description: 'The name of the unit that ends.' })
  unit!: string

  @Field(() => String, {
    nullable: true,
    description: 'The name of the unit on which all of them go on; null: they lose the unit.',
  })
  to!: string | null

  @Field(() => Int, { description: 'How many accounts, counted in accounts.' })
  accounts!: number

  @Field(() => Int, { description: 'How many API clients, counted in clients.' })
  clients!: number
}

/** How many units of a tier. */
@ObjectType('PreviewedTier', {
  description: 'How many units of a tier are there before and after, counted in units.',
})
export class PreviewedTierType {
  @Field(() => UnitLevelEnum, { description: 'The tier.' })
  level!: UnitLevel

  @Field(() => Int, { description: 'How many there are, in units.' })
  before!: number

  @Field(() => Int, { description: 'How many there would be, in units.' })
  after!: number
}

/** What a reorganisation would do. */
@ObjectType('ReorganisationPreview', {
  description: 'What a reorganisation would do, were it executed on the register as it is.',
})
export class ReorganisationPreviewType {
  @Field(() => Int, { description: 'The register that was tried: give it back to approve.' })
  registerVersion!: number

  @Field(() => [PreviewedUnitType], { description: 'Units that would end.' })
  closes!: PreviewedUnitType[]

  @Field(() => [PreviewedUnitType], { description: 'Units that would be opened.' })
  opens!: PreviewedUnitType[]

  @Field(() => [PreviewedChangeType], { description: 'Units that would go on otherwise.' })
  changes!: PreviewedChangeType[]

  @Field(() => [PreviewedEffectType], { description: 'What would become of each unit.' })
  effects!: PreviewedEffectType[]

  @Field(() => [ReorganisationIssueType], { description: 'Errors refuse the plan; warnings are shown.' })
  issues!: ReorganisationIssueType[]

  @Field(() => [PreviewedHandOverType], { description: 'What units that end would hand over.' })
  openItems!: PreviewedHandOverType[]

  @Field(() => [PreviewedGuardedItemsType], {
    description:
      'Numbers of what goes along with the records of units that end and is shown to few, as far as who asks may know of each one: petitions nobody has classified, transfers that wait, denunciations. Empty for everybody else.',
  })
  guardedItems!: PreviewedGuardedItemsType[]

  @Field(() => [String], { description: 'Domains that did not answer: execution refuses until they do.' })
  silentDomains!: string[]

  @Field(() => [LostGrantType], {
    description: 'Accounts that would lose the unit of a role, as far as who asks may see grants.',
  })
  lostGrants!: LostGrantType[]

  @Field(() => [PreviewedRightsType], {
    description: 'Whoever has rights on units that would end, as numbers for everybody who may see the plan.',
  })
  rights!: PreviewedRightsType[]

  @Field(() => [PreviewedEndingBodyType], { description: 'What would become of bodies of units that end.' })
  endingBodies!: PreviewedEndingBodyType[]

  @Field(() => [PreviewedDueBodyType], {
    description: 'Bodies that new units would begin with, by template.',
  })
  dueBodies!: PreviewedDueBodyType[]

  @Field(() => [PreviewedTierType], { description: 'Units of the whole register by tier.' })
  counts!: PreviewedTierType[]
}

/** Every type of a preview. */
export const previewTypes = [
  PreviewedEndingBodyType,
  PreviewedDueBodyType,
  PreviewedUnitType,
  PreviewedChangeType,
  PreviewedEffectType,
  ReorganisationIssueType,
  PreviewedHandOverType,
  PreviewedGuardedItemsType,
  LostGrantType,
  PreviewedRightsType,
  PreviewedTierType,
  ReorganisationPreviewType,
]
