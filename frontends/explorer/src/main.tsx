import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './explorer.css'
import { Explorer } from './explorer.tsx'
import { language, words } from './words.ts'

// Parts of the explorer make styles of their own: they may with the nonce of this answer.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
Object.assign(globalThis, { __webpack_nonce__: nonce })

document.documentElement.lang = language
document.title = words.title

const root = document.getElementById('root')
if (root) createRoot(root).render(<Explorer />)
