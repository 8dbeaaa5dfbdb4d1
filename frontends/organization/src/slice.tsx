import { Button, useState } from '@province/portal-kit'

function Home() {
  const [n, setN] = useState(0)
  return <Button onClick={() => setN(n + 1)}>org {n}</Button>
}
const slice = { routes: [{ index: true, element: <Home /> }], widgets: {}, messages: { vi: {}, en: {} } }
export default slice
