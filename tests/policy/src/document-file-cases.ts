import { type Case, type Draw, done, FORBIDDEN, refused } from './case.ts'

const READ = 'directive.read'
const MOST_FILES = 20

/** The copy of a file, for whoever sees its document; nothing for anybody else, as for a file that is not there. */
function readsFile({ random, model, records, actor }: Draw): Case {
  const row = random.one(records.documents)
  const file = random.below(8) === 0 ? random.id() : row.fileId
  const seen = file === row.fileId && model.may(actor, READ, row.unitId)
  const answer = { documentFilePart: seen ? Buffer.from('A').toString('base64') : null }
  return {
    query: 'query ($file: ID!) { documentFilePart(file: $file, part: 0) }',
    variables: { file },
    expected: model.mayAsk(actor, READ) ? done(answer) : refused(FORBIDDEN, answer),
  }
}

/** Whoever sees a document and may register there sends a file; nobody one of a state secret, nor a twenty-first. */
function beginsFile({ random, model, records, actor, turn }: Draw): Case {
  const row = random.one(records.documents)
  const document = random.below(10) === 0 ? random.id() : row.id
  const seen = document === row.id && model.may(actor, READ, row.unitId)
  const registers = model.may(actor, 'directive.register', row.unitId)
  const expected = () => {
    if (!seen || (model.asks && !registers)) return refused(FORBIDDEN)
    if (row.classification === 'SECRET' || row.files >= MOST_FILES) return refused('STEP_NOT_ALLOWED')
    if (!registers) return refused(FORBIDDEN)
    row.files += 1
    return done({ beginDocumentFile: { state: 'UPLOADING', place: row.files, version: 1 } })
  }
  return {
    query: `mutation ($document: ID!, $key: String!) {
      beginDocumentFile(document: $document, name: "a.pdf", bytes: 1, idempotencyKey: $key) { state place version } }`,
    variables: { document, key: `k${turn}` },
    expected: expected(),
  }
}

export const DOCUMENT_FILE_READS = [readsFile]
export const DOCUMENT_FILE_WRITES = [beginsFile]
