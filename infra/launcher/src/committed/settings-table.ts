import { DOMAIN_NAMES } from '@province/domains'
import { costShape, gatewayShape } from '@province/gateway/settings'
import { secondFactorRequired } from '@province/organization/settings'
import { domainAddresses } from '@province/runtime'
import { serviceSettings } from '@province/subgraph/graph'
import { type ZodObject, type ZodType, z } from 'zod'
import { launchShape } from '../settings.ts'
import { SAID } from './settings-said.ts'

const addresses = domainAddresses(DOMAIN_NAMES).shape
const asking = { ACTOR_PRIVATE_KEY: z.string(), ...addresses }

/** The shapes that each kind of process reads. */
const PROCESSES: Readonly<Record<string, readonly ZodObject[]>> = {
  'npm start, commands': [launchShape],
  gateway: [gatewayShape, costShape, z.object(addresses)],
  services: [
    serviceSettings(4100).extend({
      ...asking,
      SECOND_FACTOR_REQUIRED: secondFactorRequired,
      PUBLIC_URL: z.string(),
    }),
  ],
}

interface Definition {
  type: string
  defaultValue?: unknown
  innerType?: ZodType
  in?: ZodType
}

/** What a setting is where nobody says it, as the shape has it; its port in a service follows from the domain. */
function standardOf(type: ZodType): string {
  const { type: kind, defaultValue, innerType, in: inner } = type.def as unknown as Definition
  if (kind === 'default') return String(defaultValue)
  const below = innerType ?? inner
  return below ? standardOf(below) : ''
}

interface Row {
  name: string
  processes: string[]
  standards: Set<string>
}

function rows(): Row[] {
  const found = new Map<string, Row>()
  for (const [process, shapes] of Object.entries(PROCESSES))
    for (const [name, type] of shapes.flatMap(({ shape }) => Object.entries(shape) as [string, ZodType][])) {
      const row = found.get(name) ?? { name, processes: [], standards: new Set() }
      row.processes.push(process)
      const standard = standardOf(type)
      if (standard !== '') row.standards.add(name === 'PORT' && process === 'services' ? '4101 …' : standard)
      found.set(name, row)
    }
  return [...found.values()]
}

const isAddress = (name: string) => name in addresses

/** Settings that nobody says the meaning of, and meanings of no setting. */
export function unsaid(): string[] {
  const names = rows().map(({ name }) => name)
  const silent = names.filter((name) => !isAddress(name) && !SAID[name])
  return [...silent, ...Object.keys(SAID).filter((name) => !names.includes(name))]
}

const line = ({ name, processes, standards }: Row) => {
  const { says, secret } = SAID[name] ?? {
    says: 'Where that domain answers, when it runs elsewhere.',
    secret: false,
  }
  const usual = [...standards].map((standard) => `\`${standard}\``).join(', ')
  return `| \`${name}\` | ${says} | ${usual} | ${secret ? 'yes' : ''} | ${processes.join('; ')} |`
}

/** The table of every setting, as text. */
export const settingsTable = (): string => `# Settings

Read once at the start of each process; a wrong one, and one that is nearly a setting, is named in a sentence before anything is begun. Each may stand in a file instead: \`NAME_FILE\` names it, as secrets are handed to
containers. This page is made from the code that reads them (\`npm run schema\`) and checked by \`npm test\`.

| setting | meaning | usually | secret | read by |
|---|---|---|---|---|
${rows().map(line).join('\n')}
`
