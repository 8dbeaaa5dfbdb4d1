export { Button } from '@mantine/core'
export { useState } from 'react'
