import { expect, test, vi } from 'vitest'
import { fireEvent, inPortal, screen } from '../../../../packages/portal-kit/test/portal.tsx'
import { Presentation, SLIDES, slideOf } from './presentation.tsx'

const shown = (slide: number) => {
  const onSlide = vi.fn()
  inPortal(
    <>
      <Presentation slide={slide} onSlide={onSlide} />
      <input aria-label="một ô" />
    </>,
    {},
  )
  return onSlide
}
const press = (key: string, on: Element | Window = window) => fireEvent.keyDown(on, { key })

test('an address names a slide, or none', () => {
  expect(['1', '4', '0', '5', 'x', ''].map(slideOf)).toEqual([
    1,
    SLIDES.length,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('the arrow keys go on and back, not past the ends, and Escape ends it', () => {
  const onSlide = shown(1)
  press('ArrowLeft')
  expect(onSlide).not.toHaveBeenCalled()
  press('ArrowRight')
  expect(onSlide).toHaveBeenLastCalledWith(2)
  press('Escape')
  expect(onSlide).toHaveBeenLastCalledWith()
})

test('keys of a field are the field’s own', () => {
  const onSlide = shown(2)
  press('ArrowRight', screen.getByLabelText('một ô'))
  expect(onSlide).not.toHaveBeenCalled()
})
