import { refuses } from '@province/subgraph/graph'
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import type { UnitRow } from '../unit/unit.repository.ts'
import { UnitType } from '../unit/unit.type.ts'
import type { ReorgEffect } from './decree.ts'
import type { ReorgRow, SuccessionRow } from './reorganisation.repository.ts'
import {
  ReorgEffectType,
  ReorgEventConnection,
  ReorgEventsArgs,
  ReorgEventType,
  UnitSuccessionType,
} from './reorganisation.type.ts'

type DatedEffect = ReorgEffect & { effectiveOn: string }

/** Reorganisations, the newest first. */
@Resolver(() => ReorgEventType)
export class ReorgEventResolver {
  @Query(() => ReorgEventConnection.Connection, {
    nullable: true,
    description: `Reorganisations on record, the newest first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  reorganisations(@Args(() => ReorgEventsArgs) asked: ReorgEventsArgs, @Ctx() { reorganisations }: Context) {
    return reorganisations.list(asked)
  }

  @FieldResolver(() => [ReorgEffectType], {
    description: 'What became of each unit, one effect per predecessor.',
  })
  effects(@Root() { effects, effectiveOn }: ReorgRow) {
    return effects.map((effect) => ({ ...effect, effectiveOn }))
  }

  @FieldResolver(() => ReorgEventType, {
    nullable: true,
    description: 'The earlier reorganisation that this one corrects; null for most.',
  })
  corrects(@Root() { corrects }: ReorgRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.byId(corrects)
  }

  @FieldResolver(() => [ReorgEventType], {
    description: 'The later reorganisations that correct this one; what was executed is never edited.',
  })
  correctedBy(@Root() { id }: ReorgRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.correctionsOf(id)
  }
}

/** The two sides of an effect. */
@Resolver(() => ReorgEffectType)
export class ReorgEffectResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit on the last day before.' })
  predecessor(@Root() effect: DatedEffect, @Ctx() { reorganisations }: Context) {
    return reorganisations.predecessor(effect)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit on the first day after.' })
  successor(@Root() effect: DatedEffect, @Ctx() { reorganisations }: Context) {
    return reorganisations.successor(effect)
  }
}

/** The other unit of a succession and the event that made it. */
@Resolver(() => UnitSuccessionType)
export class UnitSuccessionResolver {
  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The other unit, on its last or its first day.',
  })
  unit(@Root() succession: SuccessionRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.unitOf(succession)
  }

  @FieldResolver(() => ReorgEventType, { nullable: true, description: 'The reorganisation that did it.' })
  event(@Root() succession: SuccessionRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.event(succession)
  }
}

/** What a unit came from and became. */
@Resolver(() => UnitType)
export class UnitHistoryResolver {
  @FieldResolver(() => [UnitSuccessionType], {
    description: 'The units it was made from; empty when it always was.',
  })
  predecessors(@Root() unit: UnitRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.successions(unit, 'predecessors')
  }

  @FieldResolver(() => [UnitSuccessionType], {
    description: 'What it became; empty while it goes on, and where its tier was abolished (`abolition`).',
  })
  successors(@Root() unit: UnitRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.successions(unit, 'successors')
  }

  @FieldResolver(() => UnitSuccessionType, {
    nullable: true,
    description:
      'Where its tier was abolished by law: the event, and the unit that has its records; else null.',
  })
  abolition(@Root() unit: UnitRow, @Ctx() { reorganisations }: Context) {
    return reorganisations.abolition(unit)
  }
}
