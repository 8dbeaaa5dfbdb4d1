import { type Bodies, wordsWithBody } from '@province/bodies'
import { type IssuerBody, SUPERVISING, supervisesAs } from './supervising-body.ts'
import { actingMissing } from './supervising-body-refusals.ts'

/** Who acts, as it was given: a body of the directory, or its kind and name in words. */
export interface ActingGiven {
  readonly id: string | null | undefined
  readonly body: IssuerBody | null | undefined
  readonly name: string | null | undefined
}

/** Who acts: its kind and its words, and the body where the directory has it. */
export interface Acting {
  readonly id: string | null
  readonly body: IssuerBody
  readonly name: string
}

/** Where it acts, on which day, and which argument names it. */
export interface ActingWhere {
  readonly unitId: string
  readonly day: string
  readonly field: string
  /** The argument of its words. */
  readonly wordsField: string
}

/** Bodies that supervise: those of a unit, there on the day. */
export class SupervisingBodyService {
  constructor(private readonly bodies: Pick<Bodies, 'orWords'>) {}

  /** Refuses with the codes of `BODY_REFUSALS` and `INPUT_INVALID`. */
  async acting({ id, body, name }: ActingGiven, where: ActingWhere): Promise<Acting> {
    const { field, day, unitId } = where
    if (id == null) {
      if (body == null) throw actingMissing(field)
      return { id: null, body, name: name ?? '' }
    }
    if (body != null) throw wordsWithBody(where.wordsField)
    const given = { id, words: name }
    const demanded = { field, day, unitId, kinds: SUPERVISING, wordsField: where.wordsField }
    const known = await this.bodies.orWords(given, demanded)
    if (!known.body) throw actingMissing(field)
    return { id: known.body.id, body: supervisesAs(known.body.kind), name: known.words }
  }
}
