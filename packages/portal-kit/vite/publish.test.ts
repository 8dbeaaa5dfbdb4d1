import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeFiles, contentHash } from './publish.ts'

test('a version follows the content of the built files, and not the manifest written beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slice-'))
  writeFileSync(join(folder, 'remoteEntry.js'), 'one')
  const first = contentHash(folder)
  writeFileSync(join(folder, 'manifest.json'), '{}')
  expect(contentHash(folder)).toBe(first)
  expect(first).toMatch(/^[0-9a-f]{8}$/)
  writeFileSync(join(folder, 'remoteEntry.js'), 'two')
  expect(contentHash(folder)).not.toBe(first)
})

test('the files of a slice are what its entry leads to, each once, but for the words of the second language', () => {
  const chunks = {
    'remoteEntry.js': { imports: ['federation.js'], dynamicImports: ['slice.js'] },
    'federation.js': {},
    'slice.js': { imports: ['federation.js'], dynamicImports: ['remoteEntry.js', 'en.js'] },
    'en.js': { facadeModuleId: '/slice/src/messages/en.json' },
    'whole.js': { imports: ['federation.js'] },
    'slice.css': {},
  }
  expect(codeFiles(chunks)).toEqual(['remoteEntry.js', 'federation.js', 'slice.js'])
})
