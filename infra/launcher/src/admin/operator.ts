import { randomUUID } from 'node:crypto'
import { serviceActor } from '@province/actor'
import { createLogger } from '@province/runtime'
import { DOMAINS } from '../domains.ts'
import type { Reached } from '../reached.ts'

const ACTIONS = ['organization.read', 'account.manage', 'grant.manage']

/** Whoever holds the machine, asking organization as everybody does: what they do is in its audit as `operator`. */
export interface Operator {
  ask<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>
  stop(): Promise<void>
}

/** Starts organization for one command, acting on these units and below. */
export async function operatorOn(reached: Reached, unitIds: readonly string[]): Promise<Operator> {
  const organization = DOMAINS.find(({ name }) => name === 'organization')
  if (!organization) throw new Error('There is no organization.')
  const app = await organization.createApp({
    databaseUrl: reached.urls('organization').app,
    clock: reached.clock,
    secret: reached.secretOf('organization'),
    logger: createLogger('admin', 'silent'),
    executors: {},
    withoutBackground: true,
  })
  const grants = unitIds.map((unitId) => ({ role: 'operator', actions: ACTIONS, unitId }))
  const actor = serviceActor('operator', grants)
  return {
    ask: async (document, given = {}) => {
      const variables = { key: randomUUID(), asOf: reached.clock.today(), ...given }
      const { data, errors } = await app.execute({
        document,
        variables,
        actor,
        client: { address: 'local' },
        language: 'en',
      })
      if (errors?.[0]) throw new Error(errors[0].message)
      return data as never
    },
    stop: () => app.stop(),
  }
}
