import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import { unitsWithTheirDay } from '../packages/portal-kit/vite/unit-day.ts'

/** Every part of the portal that asks the graph something. */
const parts = [...new Set(globSync('frontends/*/src/**/*.graphql').map((file) => file.split('/')[1]))].sort()

/** Typed documents for one part of the portal, each with the hash under which the gateway trusts it. */
const generated = {
  preset: 'client' as const,
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: {
      mode: 'embedHashInDocument' as const,
      hashPropertyName: 'hash',
      hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex'),
    },
  },
  documentTransforms: [unitsWithTheirDay, addTypenameSelectionDocumentTransform],
  config: {
    enumsAsTypes: true,
    strictScalars: true,
    useTypeImports: true,
    scalars: { Date: 'string', DateTime: 'string', BigInt: 'string', JSON: 'unknown' },
    importExtension: '.ts',
  },
}

const config: CodegenConfig = {
  schema: process.env.PORTAL_SCHEMA ?? 'services/gateway/schema.graphql',
  ignoreNoDocuments: true,
  generates: Object.fromEntries(
    parts.map((part) => [
      `frontends/${part}/src/generated/`,
      { ...generated, documents: `frontends/${part}/src/**/*.graphql` },
    ]),
  ),
}

export default config
