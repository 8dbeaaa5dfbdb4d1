import { GraphiQL } from 'graphiql'
import { useMemo, useState } from 'react'
import { asking, type Cost } from './ask.ts'
import { START } from './start.ts'

const number = new Intl.NumberFormat('vi-VN')

/** The explorer under a line that leads back to the portal and says what the last document cost. */
export function Explorer() {
  const [cost, setCost] = useState<Cost>()
  const fetcher = useMemo(() => asking(setCost), [])
  return (
    <>
      <header className="explorer-head">
        <a href="/">← Cổng thông tin</a>
        <h1>Khám phá dữ liệu</h1>
        <span role="status">{cost ? told(cost) : 'Chi phí hiện ở đây sau mỗi truy vấn'}</span>
      </header>
      <main className="explorer-body">
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={START}
          shouldPersistHeaders={false}
          isHeadersEditorEnabled={false}
          forcedTheme="light"
        />
      </main>
    </>
  )
}

const told = ({ requested, limit, remaining }: Cost) =>
  `Chi phí: ${number.format(requested)} (mỗi truy vấn tối đa ${number.format(limit)}) · còn lại: ${number.format(remaining)}`
