import type { GraphClient } from '@province/testbed'
import { key, type PetitionWorld, type TypedPetition } from './petition-world.ts'

export const SHOWN = `id version state code acceptedOn concludedOn conclusion outcome endedOn allowedSteps
  clocks { kind state dueOn } taken { step on document reason } petitions { id state } unit { id } forwardedTo { id }`
export const OPEN = `mutation ($input: OpenDenunciationCaseInput!, $key: String!) {
  openDenunciationCase(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
export const STEP = `mutation ($id: ID!, $version: Int!, $input: StepDenunciationCaseInput!, $key: String!) {
  stepDenunciationCase(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`
export const ONE = `query ($id: ID!) { denunciationCase(id: $id) { ${SHOWN} } }`

const ACCEPT = `mutation ($id: ID!, $version: Int!, $input: GroundsInput!, $key: String!) {
  acceptPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`

/** A case of denunciation as the graph shows it. */
export interface Shown {
  id: string
  version: number
  state: string
  code: string
  allowedSteps: string[]
  clocks: { kind: string; state: string; dueOn: string | null }[]
  taken: { step: string; on: string }[]
  petitions: { id: string; state: string }[]
}

/** What each step says at the least, for a case that goes from receipt to its end. */
export const PATH = [
  { step: 'check', reason: 'Đã xác minh họ tên, địa chỉ người tố cáo.' },
  { step: 'accept', document: '3/QĐ-TLTC' },
  { step: 'notify', document: '4/TB-TLTC' },
  { step: 'assign', document: '5/QĐ-TXM', officer: 'Thanh tra viên B' },
  { step: 'verify', reason: 'Đã làm việc với các bên.' },
  { step: 'conclude', document: '9/KL-TC', reason: 'Theo kết quả xác minh.', outcome: 'PARTLY_TRUE' },
  { step: 'publish', reason: 'Niêm yết tại trụ sở.' },
  { step: 'handle', document: '12/QĐ-XL', reason: 'Kiểm điểm.' },
  { step: 'close' },
] as const

/** What who handles denunciations of a commune does with them. */
export function denunciationActs(world: PetitionWorld, officer: GraphClient, unit = '13636') {
  const classified = async (typed: TypedPetition = {}): Promise<string> => {
    const petition = await world.petition(officer, unit, { receivedOn: '2023-06-12', ...typed })
    return (await world.classified(officer, petition, 'DENUNCIATION')).id
  }
  const accepted = async (receivedOn = '2023-06-12', effectiveOn = '2023-06-13'): Promise<string> => {
    const petition = await world.petition(officer, unit, { receivedOn })
    const { id, version } = await world.classified(officer, petition, 'DENUNCIATION')
    const input = { reason: 'Đủ điều kiện', effectiveOn }
    await officer.data(ACCEPT, { id, version, input, key: key() })
    return id
  }
  const opened = async (petitions?: string[], more: object = {}): Promise<Shown> => {
    const input = {
      petitions: petitions ?? [await classified()],
      title: 'Việc thu tiền ngoài quy định',
      concerned: 'Trần Văn A, công chức địa chính',
      ...more,
    }
    return (await officer.data<{ openDenunciationCase: Shown }>(OPEN, { input, key: key() }))
      .openDenunciationCase
  }
  const stepped = async ({ id, version }: Shown, input: object, who = officer): Promise<Shown> => {
    type Stepped = { stepDenunciationCase: Shown }
    return (await who.data<Stepped>(STEP, { id, version, input, key: key() })).stepDenunciationCase
  }
  const refusal = ({ id, version }: Shown, input: object, who = officer) =>
    who.refusal(STEP, { id, version, input, key: key() })
  /** A case after the step of that name of its path. */
  const after = async (step: (typeof PATH)[number]['step']): Promise<Shown> => {
    let shown = await opened()
    for (const input of PATH.slice(0, PATH.findIndex((each) => each.step === step) + 1))
      shown = await stepped(shown, input)
    return shown
  }
  return { classified, accepted, opened, stepped, refusal, after }
}
