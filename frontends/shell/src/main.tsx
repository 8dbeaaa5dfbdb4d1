import '@province/portal-kit/styles.css'
import './frame/frame.css'
import './frame/bars.css'
import { addMessages, startMessages, storedLanguage } from '@province/portal-kit/shell'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import en from './messages/en.json' with { type: 'json' }
import vi from './messages/vi.json' with { type: 'json' }

startMessages(storedLanguage())
addMessages('shell', { vi, en })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
