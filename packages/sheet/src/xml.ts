import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { NotSuchASheet } from './sheet-row.ts'

/** What is told of a part as its elements go by; names are without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

const plain = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads XML as it streams by; `true` after each piece goes on, `false` ends it. Definitions of entities are not followed. */
export async function readXml(
  pieces: AsyncIterable<string>,
  handler: XmlHandler,
  goesOn: () => boolean | Promise<boolean> = () => true,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => handler.open(plain(name), attributes))
  if (handler.close) parser.on('closetag', ({ name }: SaxesTagPlain) => handler.close?.(plain(name)))
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text))
    parser.on('cdata', (text) => handler.text?.(text))
  }
  parser.on('error', () => {
    throw new NotSuchASheet('FILE_BROKEN')
  })
  for await (const piece of pieces) {
    parser.write(piece)
    if (!(await goesOn())) return
  }
  parser.close()
}
