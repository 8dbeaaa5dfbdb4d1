// Icons are imported one by one: the library's front door opens six thousand files.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  interface IconProps {
    size?: number
    stroke?: number
    className?: string
    'aria-hidden'?: 'true'
    focusable?: 'false'
  }
  const icon: import('react').ComponentType<IconProps>
  export default icon
}
