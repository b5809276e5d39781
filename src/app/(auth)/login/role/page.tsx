import { redirect } from 'next/navigation'
import { hatsOf } from '@/server/auth/hats'
import { currentPerson } from '@/server/auth/session'
import { signOut, wearHat } from '../../actions'

export const metadata = { title: '选择身份' }

export default async function RolePage() {
  const person = await currentPerson()
  if (!person) redirect('/login')
  const hats = await hatsOf(person)
  return (
    <section className="w-full max-w-[420px] rounded-[6px] border border-line bg-surface px-7 pt-6 pb-6 max-md:px-5">
      <h1 className="text-h1">选择身份</h1>
      <p className="pt-1 pb-4 text-ink-2">{person.name}，请选择本次办理所用的身份。</p>
      <ul className="flex flex-col gap-2.5">
        {hats.map((hat) => (
          <li key={hat.id}>
            <form action={wearHat}>
              <input type="hidden" name="assignment" value={hat.id} />
              <button type="submit" className="flex min-h-11 w-full items-center gap-4 rounded-base border border-control bg-surface px-3.5 text-left hover:bg-accent-tint">
                <span className="font-semibold">{hat.roleLabel}</span>
                <span className="text-ink-2">{hat.place}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form action={signOut} className="pt-4">
        <button type="submit" className="text-small text-accent hover:underline">退出登录</button>
      </form>
    </section>
  )
}
