export type { JSX } from 'react'
export { Fragment, jsx, jsxs } from 'react/jsx-runtime'
