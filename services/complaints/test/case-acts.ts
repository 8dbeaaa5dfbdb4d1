import type { GraphClient } from '@province/testbed'
import { key, type PetitionWorld } from './petition-world.ts'

const ACCEPT = `mutation ($id: ID!, $version: Int!, $input: GroundsInput!, $key: String!) {
  acceptPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`
export const SHOWN = `id version state instance acceptedOn decidedOn decision outcome appealedOn endedOn dialogueFor dialogueOn allowedSteps
  clocks { id version kind state dueOn rule: deadline { rule { code } } } taken { step on document attended people petitionId ground dialogueFor ledBy concerns } petitions { id } unit { id }`
export const OPEN = `mutation ($input: OpenComplaintCaseInput!, $key: String!) {
  openComplaintCase(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
export const STEP = `mutation ($id: ID!, $version: Int!, $input: StepComplaintCaseInput!, $key: String!) {
  stepComplaintCase(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`
export const APPEAL = `mutation ($id: ID!, $version: Int!, $input: AppealComplaintCaseInput!, $key: String!) {
  appealComplaintCase(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} firstCase { id } } }`
/** A case as the graph shows it. */
export interface Shown {
  id: string
  version: number
  state: string
  instance: string
  acceptedOn: string
  allowedSteps: string[]
  clocks: {
    id: string
    version: number
    kind: string
    state: string
    dueOn: string | null
    rule: { rule: { code: string } }
  }[]
  taken: { step: string; on: string }[]
  petitions: { id: string }[]
}

/** Steps in a case from its verification to its end. */
export const PATH = [
  { step: 'assign', document: '12/QĐ-XM', officer: 'officer' },
  { step: 'verify', reason: 'Đã kiểm tra hồ sơ và hiện trạng.' },
  { step: 'decide', document: '15/QĐ-GQKN', reason: 'Theo kết quả xác minh.', outcome: 'PARTLY_JUSTIFIED' },
  { step: 'publish', reason: 'Niêm yết tại trụ sở.' },
  { step: 'enforce', reason: 'Giao phòng chuyên môn thực hiện.' },
  { step: 'close' },
]

/** What the clerk of a commune does with complaints, or somebody else where it is said. */
export function caseActs(world: PetitionWorld, clerk: GraphClient, unit = '13636') {
  const accepted = async (who = clerk, day = '2023-06-12'): Promise<string> => {
    const petition = await world.petition(who, unit, { receivedOn: day })
    const { id, version } = await world.classified(who, petition, 'COMPLAINT')
    const input = { reason: 'Thuộc thẩm quyền', effectiveOn: day }
    await who.data(ACCEPT, { id, version, input, key: key() })
    return id
  }
  const opened = async (petitions?: string[]): Promise<Shown> => {
    const input = {
      petitions: petitions ?? [await accepted()],
      title: 'Quyết định thu hồi đất',
      concerned: 'Trần Văn A, Chủ tịch xã',
    }
    return (await clerk.data<{ openComplaintCase: Shown }>(OPEN, { input, key: key() })).openComplaintCase
  }
  const stepped = async ({ id, version }: Shown, input: object, who = clerk): Promise<Shown> => {
    const answer = await who.data<{ stepComplaintCase: Shown }>(STEP, { id, version, input, key: key() })
    return answer.stepComplaintCase
  }
  const decided = async (): Promise<Shown> => {
    let shown = await opened()
    for (const input of PATH.slice(0, 3)) shown = await stepped(shown, input)
    return shown
  }
  return { accepted, opened, stepped, decided }
}
