import { type Case, type Draw, done, FORBIDDEN, refused } from './case.ts'
import type { ModelTwoEnded } from './record-model.ts'

/** Things that two units share: how they are read, and what each end does to them. */
interface TwoEnded {
  noun: 'followUp' | 'task'
  rows: (draw: Draw) => readonly ModelTwoEnded[]
  read: string
  list: string
  /** How the list calls each end. */
  ends: { unitId: string; otherUnitId: string }
  /** What narrows the list to what the trial began with. */
  kept: string
}

const FOLLOW_UP: TwoEnded = {
  noun: 'followUp',
  rows: ({ records }) => records.followUps,
  read: 'supervision.read',
  list: 'followUps',
  ends: { unitId: 'ISSUED', otherUnitId: 'RECEIVED' },
  kept: ', kind: RECOMMENDATION',
}
const TASK: TwoEnded = {
  noun: 'task',
  rows: ({ records }) => records.tasks,
  read: 'directive.read',
  list: 'tasks',
  ends: { unitId: 'GIVEN', otherUnitId: 'LED' },
  kept: '',
}

/** A list from one end: rows of units that the one asked for stands above. */
const lists =
  ({ rows, read, list, ends, kept }: TwoEnded) =>
  (draw: Draw): Case => {
    const { random, model, actor } = draw
    const within = random.below(12) === 0 ? random.id() : random.one(model.hierarchy.units).id
    const end = random.one(['unitId', 'otherUnitId'] as const)
    const seen = rows(draw)
      .filter((row) => model.sees(actor, read, row) && model.hierarchy.path(row[end]).includes(within))
      .map(({ id }) => id)
      .toSorted()
    const answer = { totalCount: seen.length, edges: seen.map((id) => ({ node: { id } })) }
    return {
      query: `query ($within: ID!) { ${list}(within: $within, direction: ${ends[end]}, orderBy: OLDEST, first: 100${kept}) { totalCount edges { node { id } } } }`,
      variables: { within },
      expected: model.mayAsk(actor, read) ? done({ [list]: answer }) : refused(FORBIDDEN, { [list]: null }),
    }
  }

const reads =
  ({ noun, rows, read }: TwoEnded) =>
  (draw: Draw): Case => {
    const { random, model, actor } = draw
    const row = random.one(rows(draw))
    const id = random.below(8) === 0 ? random.id() : row.id
    return {
      query: `query ($id: ID!) { ${noun}(id: $id) { id version state } }`,
      variables: { id },
      expected:
        id === row.id && model.sees(actor, read, row)
          ? done({ [noun]: { id, version: row.version, state: row.state } })
          : refused(FORBIDDEN, { [noun]: null }),
    }
  }

/** One step: by which mutation, of which end, from which state to which. */
interface Step {
  mutation: string
  input: string
  said: object
  action: string
  end: 'unitId' | 'otherUnitId'
  from: string
  to: string
  /**
   * By which action the other end may change the row in these states itself. The database lets it hold the row, so with the
   * services’ checks off it is told of a version or a step before its change is refused.
   */
  other: { action: string; states: readonly string[] }
}

const ON = { on: '2020-02-01', text: 'x' }

/** The end whose step it is takes it; the other end, and who sees neither, is told that there is nothing. */
const takes =
  ({ rows, read }: TwoEnded, { mutation, input, said, action, end, from, to, other }: Step) =>
  (draw: Draw): Case => {
    const { random, model, actor, turn } = draw
    const row = random.one(rows(draw).filter(({ state }) => state === from || state === to))
    const expectedVersion = random.below(4) === 0 ? row.version + 1 : row.version
    const may = model.may(actor, action, row[end]) && model.sees(actor, read, row)
    const otherEnd = end === 'unitId' ? 'otherUnitId' : 'unitId'
    const holds =
      !model.asks &&
      other.states.includes(row.state) &&
      model.may(actor, other.action, row[otherEnd]) &&
      model.sees(actor, read, row)
    const expected = () => {
      if (!may && !holds) return refused(FORBIDDEN)
      if (expectedVersion !== row.version) return refused('STALE_VERSION')
      if (row.state !== from) return refused('STEP_NOT_ALLOWED')
      if (!may) return refused(FORBIDDEN)
      row.state = to
      row.version += 1
      return done({ [mutation]: { id: row.id, version: row.version, state: to } })
    }
    return {
      query: `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
        ${mutation}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state } }`,
      variables: { id: row.id, version: expectedVersion, input: said, key: `k${turn}` },
      expected: expected(),
    }
  }

export const TWO_ENDED_READS = [reads(FOLLOW_UP), reads(TASK), lists(FOLLOW_UP), lists(TASK)]

export const TWO_ENDED_WRITES = [
  takes(FOLLOW_UP, {
    mutation: 'answerFollowUp',
    input: 'AnswerFollowUpInput',
    said: { ...ON, step: 'acknowledge' },
    action: 'supervision.respond',
    end: 'otherUnitId',
    from: 'ISSUED',
    to: 'ACKNOWLEDGED',
    other: { action: 'supervision.recommend', states: ['ISSUED', 'ACKNOWLEDGED'] },
  }),
  takes(FOLLOW_UP, {
    mutation: 'reviewFollowUp',
    input: 'ReviewFollowUpInput',
    said: { ...ON, step: 'close', document: 'd' },
    action: 'supervision.recommend',
    end: 'unitId',
    from: 'NOT_IMPLEMENTED',
    to: 'CLOSED_NOT_IMPLEMENTED',
    other: { action: 'supervision.respond', states: [] },
  }),
  takes(FOLLOW_UP, {
    mutation: 'reviewFollowUp',
    input: 'ReviewFollowUpInput',
    said: { ...ON, step: 'withdraw', document: 'd' },
    action: 'supervision.recommend',
    end: 'unitId',
    from: 'CONTESTED',
    to: 'WITHDRAWN',
    other: { action: 'supervision.respond', states: ['CONTESTED'] },
  }),
  takes(TASK, {
    mutation: 'answerTask',
    input: 'AnswerTaskInput',
    said: { ...ON, step: 'accept' },
    action: 'task.answer',
    end: 'otherUnitId',
    from: 'ASSIGNED',
    to: 'ACCEPTED',
    other: { action: 'task.give', states: ['ASSIGNED', 'ACCEPTED'] },
  }),
  takes(TASK, {
    mutation: 'reviewTask',
    input: 'ReviewTaskInput',
    said: { ...ON, step: 'confirm' },
    action: 'task.give',
    end: 'unitId',
    from: 'REPORTED_DONE',
    to: 'CONFIRMED',
    other: { action: 'task.answer', states: ['REPORTED_DONE'] },
  }),
]
