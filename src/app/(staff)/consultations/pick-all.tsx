'use client'

/** Takes or leaves every box of the list in one click. */
export function PickAll({ count }: { count: number }) {
  return (
    <label className="flex min-h-6 items-center gap-2 pb-1 text-small max-md:min-h-11">
      <input type="checkbox" className="size-4 accent-accent" onChange={({ currentTarget }) => currentTarget.form?.querySelectorAll<HTMLInputElement>('[data-pick]').forEach((box) => (box.checked = currentTarget.checked))} />
      全选 {count} 户
    </label>
  )
}
