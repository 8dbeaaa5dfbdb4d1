import { useAct } from '@province/portal-kit'
import { MergePetitionDocument, RegisterPetitionDocument } from '../generated/graphql.ts'
import type { IntakeKeeper } from '../keeping/intake-keeper.ts'

/** What became of an intake. */
export interface Registered {
  id: string
  code: string
  /** The code of the petition that it was to be merged into, and whether it was. */
  into?: string
  merged?: boolean
}

type Found = Registered & { version: number }

/** Petitions that are entered into the register, and merged into another one at once where that was asked for. */
export function useRegistering(keeper: IntakeKeeper) {
  const registering = useAct(RegisterPetitionDocument)
  const merging = useAct(MergePetitionDocument)

  const register = async (): Promise<Found | undefined> => {
    const complete = await keeper.flush()
    const { intake } = keeper.state()
    if (!complete || !intake) return undefined
    const answer = await registering.act({ id: intake.id, expectedVersion: intake.version })
    return answer?.registerPetition
  }
  const registerInto = async (
    into: { id: string; code: string },
    reason: string,
  ): Promise<Registered | undefined> => {
    const petition = await register()
    if (!petition) return undefined
    const input = { into: into.id, reason }
    const merged = await merging.act({ id: petition.id, expectedVersion: petition.version, input })
    return { ...petition, into: into.code, merged: merged !== undefined }
  }
  return {
    register,
    registerInto,
    busy: registering.busy || merging.busy,
    problem: registering.problem,
    clear: registering.clear,
  }
}
