import type { Page } from '@playwright/test'

interface Strokes {
  keys: number
  clicks: number
}

const STORE = 'strokes'
/** What pinyin an input method is given for a name, and the blank that takes its first proposal. */
const BLANK = 1

/**
 * Counts what a person does in a page: every key that goes down but Ctrl, Shift, Alt and Meta themselves (a chord is one),
 * every click, whoever sends them; over reloads and soft navigation. Call before the page is opened.
 */
export async function countStrokes(page: Page): Promise<{ counted: () => Promise<Strokes>; name: (words: string, pinyin: string) => Promise<void>; forget: () => Promise<void> }> {
  await page.addInitScript((store) => {
    const add = (what: 'keys' | 'clicks') => {
      const now = JSON.parse(sessionStorage.getItem(store) ?? '{"keys":0,"clicks":0}') as Strokes
      sessionStorage.setItem(store, JSON.stringify({ ...now, [what]: now[what] + 1 }))
    }
    const held = ['Control', 'Shift', 'Alt', 'Meta']
    document.addEventListener('keydown', (event) => event.isTrusted && !event.repeat && !held.includes(event.key) && add('keys'), true)
    document.addEventListener('pointerdown', (event) => event.isTrusted && add('clicks'), true)
  }, STORE)
  const forget = () => page.evaluate((store) => sessionStorage.removeItem(store), STORE)
  let spelt = 0
  return {
    counted: async () => {
      const { keys, clicks } = JSON.parse((await page.evaluate((store) => sessionStorage.getItem(store), STORE)) ?? '{"keys":0,"clicks":0}') as Strokes
      return { keys: keys + spelt, clicks }
    },
    name: async (words, pinyin) => {
      spelt += pinyin.length + BLANK
      await page.keyboard.insertText(words)
    },
    forget: async () => {
      spelt = 0
      await forget()
    },
  }
}
