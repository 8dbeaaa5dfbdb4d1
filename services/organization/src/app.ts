import { duties } from '@province/domains'
import { type Executors, OtherDomains, type Patience } from '@province/subgraph/ask'
import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { contextWith } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { handOversCompleted } from './register/hand-over/hand-over-completion.service.ts'
import { OpenItems } from './register/open-item/open-items.port.ts'
import { references, resolvers, types } from './schema.ts'
import { notificationsFed } from './time/notification/notification-feed.service.ts'

export { sdl } from './schema.ts'

/** What organization is given: a database, and how the domains are reached that may hold open items. */
export interface OrganizationSurroundings extends SubgraphSurroundings {
  executors?: Executors
  /** Whether roles that open what people wrote need a second factor for everything they give. */
  secondFactorRequired?: boolean
  /** The address that browsers use; without one that has a name there are no passkeys. */
  publicUrl?: string | undefined
}

// A reorganisation is asked for seldom and by few: a domain that is back is heard at once, with no rest after a silence.
const PATIENCE: Patience = { answerMs: 1_500, restMs: 0 }

// Units are the frame of every domain: whoever reads anything of a unit may ask what it is.
const DECIDED_BY_SERVICE = [
  'unit',
  'units',
  'mySessions',
  'clientActor',
  'sessionActor',
  'accounts',
  'account',
  'apiClients',
  'apiClient',
  'roles',
  'grantProposals',
  'handOvers',
  'reorganisationPlans',
  'reorganisation',
  // Which days are worked is for everybody to know.
  'workingCalendar',
  'calendarDecisions',
  'notifications',
  'unreadNotifications',
  'lastLook',
  'vacantDuties',
]

/** The organization subgraph: units and their history, accounts and sessions. */
export const createApp = ({
  executors = {},
  secondFactorRequired = false,
  publicUrl,
  ...surroundings
}: OrganizationSurroundings): Promise<SubgraphApp> => {
  const silent = (subgraph: string, cause: unknown) =>
    surroundings.logger.warn({ err: cause, subgraph }, 'a domain did not answer')
  const others = new OtherDomains(domain.name, executors, silent, PATIENCE)
  return createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      scopedActions: [
        'account.manage',
        'grant.manage',
        'grant.confirm',
        'client.manage',
        'directory.manage',
        'reorganisation.read',
        'reorganisation.draft',
        'reorganisation.approve',
        'reorganisation.execute',
        'handover.accept',
        'calendar.decide',
        'actor.name',
        ...duties(),
      ],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      publicFields: ['signIn', 'enterByLink', 'viewer'],
      sessionFields: ['passSecondFactor', 'beginPassByPasskey', 'passByPasskey', 'signOut'],
      passwordFields: ['changePassword'],
      decidedByService: DECIDED_BY_SERVICE,
      background: [...notificationsFed(others), handOversCompleted(new OpenItems(others))],
      contextOf: contextWith(surroundings.secret, new OpenItems(others), {
        secondFactorForContent: secondFactorRequired,
        publicUrl,
      }),
    },
    surroundings,
  )
}
