import type { KeyObject } from 'node:crypto'
import { EnvironmentProblem } from '@province/runtime'
import type { MerkleTree } from './merkle-tree.ts'
import {
  openedCheckpoint,
  readNote,
  readWitnessKey,
  signedCheckpoint,
  type WitnessKey,
  witnessedAt,
} from './signed-note.ts'

const PATIENCE_MS = 5_000
const MOST_BYTES = 16 * 1024

/** Somebody elsewhere who remembers how far the heads had come (C2SP tlog-witness). */
export interface OutsideWitness extends WitnessKey {
  url: string
}

/** Reads the setting: where the witness is asked, and its verifier key. */
export function outsideWitness(setting: string | undefined): OutsideWitness | undefined {
  if (setting === undefined) return undefined
  const [url = '', key = '', ...more] = setting.trim().split(/\s+/)
  const known = readWitnessKey(key)
  if (!known || more.length > 0 || !/^https?:\/\//.test(url))
    throw new EnvironmentProblem(
      'AUDIT_WITNESS must be the address of a witness and its key (name+id+key), with a blank between them.',
    )
  return { ...known, url: url.replace(/\/+$/, '') }
}

/** What the witness answered: the note with its word, or that it remembers another number of lines. */
export type Witnessing = { note: string } | { remembers: number } | { refused: string }

/** Of whose lines it is the word. */
export interface WitnessedLog {
  origin: string
  key: KeyObject
  lines: MerkleTree
}

/** Asks the witness to sign how far the lines have come since `old` of them. */
async function askWitness(
  witness: OutsideWitness,
  { origin, key, lines }: WitnessedLog,
  old: number,
): Promise<Witnessing> {
  const note = signedCheckpoint({ origin, size: lines.size, root: lines.root() }, key)
  const proof = lines.consistencyProof(old).map((hash) => `${hash.toString('base64')}\n`)
  return posted(witness, `old ${old}\n${proof.join('')}\n${note}`, note)
}

async function posted(witness: OutsideWitness, body: string, note: string): Promise<Witnessing> {
  const response = await fetch(`${witness.url}/add-checkpoint`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
    redirect: 'error',
  })
  const said = (await response.text()).slice(0, MOST_BYTES)
  if (response.status === 409 && /^\d+\n?$/.test(said)) return { remembers: Number(said) }
  if (response.status !== 200) return { refused: `${response.status}` }
  return witnessedAt(note + said, witness)
    ? { note: note + said }
    : { refused: 'a signature that is not its own' }
}

/**
 * Asks from what is known, and once more from what the witness remembers, where that is less than there is. That it
 * remembers more lines than there are is what it is for.
 */
export async function witnessed(
  witness: OutsideWitness,
  log: WitnessedLog,
  old: number,
): Promise<Witnessing> {
  if (old > log.lines.size) return { remembers: old }
  const first = await askWitness(witness, log, old)
  if (!('remembers' in first) || first.remembers === old || first.remembers > log.lines.size) return first
  return askWitness(witness, log, first.remembers)
}

/** Shows the witness its own last word again: whether it remembers more than that. */
export async function remembered(witness: OutsideWitness, note: string): Promise<Witnessing> {
  const size = readNote(note)?.checkpoint.size ?? 0
  return posted(witness, `old ${size}\n\n${note}`, note)
}

/** How many lines a note speaks of, where log and witness signed it and these are the lines; undefined where not. */
export function linesWitnessed(
  note: string,
  witness: WitnessKey,
  { key, lines }: Omit<WitnessedLog, 'origin'>,
) {
  const checkpoint = openedCheckpoint(note, key)
  if (!checkpoint || !witnessedAt(note, witness) || checkpoint.size > lines.size) return undefined
  return lines.root(checkpoint.size).equals(checkpoint.root) ? checkpoint.size : undefined
}
