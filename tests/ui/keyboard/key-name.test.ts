import { expect, it } from 'vitest'
import { isSingleKey, keyName } from '@/ui/keyboard/key-name'

const stroke = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  keyName({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

it('names strokes as the shortcut sheet writes them', () => {
  expect([
    stroke('j'),
    stroke('X', { shiftKey: true }),
    stroke('Enter', { ctrlKey: true }),
    stroke('k', { metaKey: true }),
    stroke('1', { altKey: true }),
    stroke('?', { shiftKey: true }),
    stroke('Tab', { shiftKey: true }),
  ]).toEqual(['J', 'Shift X', 'Ctrl Enter', 'Ctrl K', 'Alt 1', '?', 'Shift Tab'])
})

it('only bare characters are single keys', () => {
  expect(['J', 'Shift X', '?', '/'].map(isSingleKey)).toEqual([true, true, true, true])
  expect(['Ctrl K', 'Alt 1', 'Enter', 'Esc', 'F2'].map(isSingleKey)).toEqual([false, false, false, false, false])
})
