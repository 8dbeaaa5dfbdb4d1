import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'

const page = (drawn: string) =>
  Buffer.from(`%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawn.length}>>stream
${drawn}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`)

const PAGE = page('BT /F 14 Tf 60 760 Td (Van ban gia dinh cua du lieu minh hoa) Tj ET')

/** Where a made-up file goes: the table, its column of the record, and a statement that answers that record and its unit. */
export interface MadeUpFor {
  table: string
  column: string
  name: string
  /** Answers `id` and `unitId` of one record. */
  record: string
}

/** Gives a record of the demonstration one page that says that it is made up; it is its own copy, being drawn by nobody. */
export async function storeMadeUpFile(em: EntityManager, { table, column, name, record }: MadeUpFor) {
  const [of] = await em.execute<{ id: string; unitId: string }[]>(record)
  if (!of) return
  const id = v7()
  await em.execute(
    `insert into ${table} (id, unit_id, ${column}, name, place, state, bytes, saved_bytes, parts, version, recorded_by)
     values (?, ?, ?, ?, 1, 'UPLOADING', ?, ?, 1, 1, 'demonstration')`,
    [id, of.unitId, of.id, name, PAGE.length, PAGE.length],
  )
  for (const which of ['ORIGINAL', 'COPY'])
    await em.execute(
      `insert into ${table}_part (file_id, unit_id, which, part, content) values (?, ?, ?, 0, ?)`,
      [id, of.unitId, which, PAGE],
    )
  await em.execute(
    `update ${table} set state = 'KEPT', media_type = 'application/pdf', has_text = true, copy_bytes = bytes,
       copy_parts = 1, sha256 = ?, version = 2 where id = ?`,
    [createHash('sha256').update(PAGE).digest('hex'), id],
  )
}
