import { readFile, writeFile } from 'node:fs/promises'

const PAGE = 'docs/benchmarks.md'

/** Writes one part of the page of figures, in place of what a run before it found; the other parts stay. */
export async function writePart(heading: string, lines: readonly string[]): Promise<void> {
  const page = await readFile(PAGE, 'utf8').catch(() => '')
  const parts = new Map(
    page
      .split(/^# /m)
      .filter((part) => part.trim() !== '')
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  )
  parts.set(heading, lines.join('\n').trim())
  await writeFile(PAGE, [...parts].map(([name, text]) => `# ${name}\n\n${text}\n`).join('\n'))
}
