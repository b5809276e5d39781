'use client'

import { SearchPalette, type PaletteGroup } from '@/ui/search/search-palette'

/** The palette of the top bar; before hydration, and on Enter without a hit, it is the page of results. */
export const StaffSearch = () => <SearchPalette search={search} />

async function search(text: string): Promise<PaletteGroup[]> {
  const answer = await fetch(`/search/entries?q=${encodeURIComponent(text)}`)
  return answer.ok ? ((await answer.json()) as PaletteGroup[]) : []
}
