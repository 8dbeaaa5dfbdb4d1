import { shellConfig } from '@province/portal-kit/vite'

export default shellConfig()
