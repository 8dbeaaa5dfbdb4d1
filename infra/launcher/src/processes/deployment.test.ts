import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DOMAINS } from '../domains.ts'
import { fromRoot } from '../root.ts'

const compose = readFileSync(fromRoot('infra/compose/compose.yaml'), 'utf8')
const processes = readFileSync(fromRoot('infra/kubernetes/processes.yaml'), 'utf8')
const network = readFileSync(fromRoot('infra/kubernetes/network.yaml'), 'utf8')
const deployments = processes.split('---\n').filter((text) => text.includes('kind: Deployment'))

const PROCESSES = [
  { name: 'gateway', port: 4000 },
  ...DOMAINS.map(({ name, port }) => ({ name, port: 4100 + port })),
]

test('every process stands in compose with its settings', () => {
  for (const { name } of PROCESSES) {
    expect(compose).toContain(`\n  ${name}:\n`)
    expect(compose).toContain(`env_file: environments/${name}.env`)
  }
})

test('every process is deployed on its port, as nobody, on a root that is read-only', () => {
  expect(deployments).toHaveLength(PROCESSES.length)
  for (const { name, port } of PROCESSES) {
    const text = deployments.find((each) => each.includes(`\n  name: ${name}\n`)) ?? ''
    for (const part of [
      `containerPort: ${port}`,
      'runAsNonRoot: true',
      'readOnlyRootFilesystem: true',
      `/readyz, port: ${port}`,
    ])
      expect(text).toContain(part)
    expect(processes).toContain(`kind: PodDisruptionBudget\nmetadata:\n  name: ${name}\n`)
  }
})

test('of the services those that ask, and the gateway, reach the others', () => {
  const asking = ['gateway', ...DOMAINS.filter(({ asks }) => asks).map(({ name }) => name)]
  expect(network).toContain(`values: [${asking.join(', ')}]`)
})
