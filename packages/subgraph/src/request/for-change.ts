import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { validate as isId } from 'uuid'
import type { Authority } from '../policy/authority.ts'
import type { Loading, SeenVersion } from './context.ts'

/** Makes `forChange` of a request: loaded with its lock, allowed, and as it was seen. */
export const forChange =
  (authority: () => Authority) =>
  async <Entity extends { version: number }>(
    repository: Loading<Entity>,
    { id, expectedVersion }: SeenVersion,
    action: string,
    unitOf: (entity: Entity) => string | undefined = (entity) =>
      (entity as unknown as { unitId: string }).unitId,
  ): Promise<Entity> => {
    const entity = isId(id) ? await repository.load(id) : null
    if (!entity) throw forbiddenOrMissing()
    await authority().require(action, unitOf(entity))
    if (entity.version !== expectedVersion) throw staleVersion(entity.version)
    return entity
  }
