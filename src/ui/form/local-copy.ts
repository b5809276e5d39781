const nameOf = (place: string) => `shouwang.form.${place}`

/** Keeps the fields of a form in this browser, as `[[name, value], …]` in JSON; null takes the copy away. */
export function keepLocal(place: string, fields: string | null): void {
  try {
    if (fields === null) localStorage.removeItem(nameOf(place))
    else localStorage.setItem(nameOf(place), fields)
  } catch {
    // Full or switched off: the draft on the server follows within a second.
  }
}

/** What the server never acknowledged, as the form it was; null where there is none. */
export function leftLocal(place: string): FormData | null {
  try {
    const fields = JSON.parse(localStorage.getItem(nameOf(place)) ?? 'null') as [string, string][] | null
    if (!fields) return null
    const form = new FormData()
    for (const [name, value] of fields) form.append(name, value)
    return form
  } catch {
    return null
  }
}
