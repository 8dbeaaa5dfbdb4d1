import { bodyField } from '@province/bodies'
import { refuses } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { IssuerGroup } from './registered-document.ts'
import { IssuerGroupEnum } from './registered-document.type.ts'

/** Documents of one kind of body on one theme. */
@ObjectType('DocumentsIssued', { description: 'How many documents one kind of body issued on one theme.' })
export class DocumentsIssuedType {
  @Field(() => IssuerGroupEnum, { description: 'The kind of body.' })
  issuerGroup!: IssuerGroup

  @Field(() => String, { nullable: true, description: 'The theme; null: none is recorded.' })
  theme!: string | null

  @Field(() => Int, { description: 'How many, in documents; `registeredDocuments` lists them.' })
  documents!: number
}

/** Documents of one body on one theme. */
@ObjectType('DocumentsOnTheme', { description: 'How many documents one body issued on one theme.' })
export class DocumentsOnThemeType {
  @Field(() => String, { nullable: true, description: 'The theme; null: none is recorded.' })
  theme!: string | null

  @Field(() => Int, {
    description: 'How many, in documents; `registeredDocuments` lists them by their issuer and `theme`.',
  })
  documents!: number
}

/** Documents of one body. */
@ObjectType('DocumentsOfIssuer', { description: 'How many documents one body issued.' })
export class DocumentsOfIssuerType {
  @Field(() => String, { description: 'The body as its latest document calls it.' })
  issuerName!: string

  @Field(() => Int, {
    description:
      'How many, in documents; `registeredDocuments` lists them by `issuedBy`, those of a body that the directory does not have by `issuerName`.',
  })
  documents!: number

  @Field(() => [DocumentsOnThemeType], {
    description:
      'The same by theme, in the order of the alphabet; what has none comes last. They add up to all.',
  })
  byTheme!: DocumentsOnThemeType[]
}

/** What was issued, by kind of body and theme, and by each body. */
@Resolver(() => DocumentsIssuedType)
export class IssuingResolver {
  @Query(() => [DocumentsIssuedType], {
    nullable: true,
    description: `How many documents bodies of a unit and those below it issued in a window, by kind of body and theme. ${refuses('DATE_INVALID')}`,
  })
  documentsIssued(
    @Arg('within', () => ID, { description: 'The unit; those below it are counted too.' }) within: string,
    @Arg('window', () => WindowInput, { description: 'Over which days of issue.' }) window: WindowInput,
    @Ctx() { issuing }: Context,
  ) {
    return issuing.count(within, window)
  }

  @Query(() => [DocumentsOfIssuerType], {
    nullable: true,
    description: `How many documents each body of a unit and those below it issued in a window, who issued most first. ${refuses('DATE_INVALID')}`,
  })
  documentsOfIssuers(
    @Arg('within', () => ID, { description: 'The unit; those below it are counted too.' }) within: string,
    @Arg('window', () => WindowInput, { description: 'Over which days of issue.' }) window: WindowInput,
    @Ctx() { issuing }: Context,
  ) {
    return issuing.byBody(within, window)
  }
}

export const issuingResolvers = [
  IssuingResolver,
  bodyField(
    DocumentsOfIssuerType,
    'body',
    'bodyId',
    'The body of the directory; null: known by its words alone.',
  ),
] as const
