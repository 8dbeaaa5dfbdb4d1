import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../boot/step.mjs'
import { filled } from './names.mjs'

const templates = fileURLToPath(new URL('./templates/', import.meta.url))

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield path
  }
}

/** A template as its file will be. */
export const textOf = (template, places) => filled(readFileSync(join(templates, template), 'utf8'), places)

/** Writes every template of a folder below a place in the checkout; what stands there already is not written over. */
export function writeFolder(template, place, places) {
  const from = join(templates, template)
  for (const path of filesBelow(from)) {
    const relative = filled(path.slice(from.length + 1).replace(/\.tpl$/, ''), places)
    writeNew(join(place, relative), filled(readFileSync(path, 'utf8'), places))
  }
}

/** Writes a file that is not there yet. */
export function writeNew(path, text) {
  const whole = join(root, path)
  if (existsSync(whole)) throw new Error(`${path} stands there already: choose another name.`)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, text)
}

/** Changes a file of the domain's own; `change` must find its place. */
export function edit(path, change) {
  const whole = join(root, path)
  const before = readFileSync(whole, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${path} has no place for what is new: add it by hand.`)
  writeFileSync(whole, after)
}

/** Adds keys to a file of messages. */
export function addMessages(path, key, json) {
  edit(path, (text) => `${JSON.stringify({ ...JSON.parse(text), [key]: JSON.parse(json) }, null, 2)}\n`)
}

/** Adds an import as the last of a file's imports. */
export function withImport(text, line) {
  const imports = [...text.matchAll(/^import [^;]*?from '[^']+'.*$/gms)]
  const last = imports.at(-1)
  if (!last) return `${line}\n\n${text}`
  const end = last.index + last[0].length
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`
}
