import { redirect } from 'next/navigation'
import { currentPerson } from '@/server/auth/session'
import { loginPlace } from '@/server/auth/login-place'
import { Mark } from '@/ui/layout/mark'
import { signIn } from '../actions'
import { LoginForm } from './login-form'

export const metadata = { title: '登录' }

export default async function LoginPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  if (await currentPerson()) redirect('/')
  const { next = '/' } = await searchParams
  const place = await loginPlace()
  return (
    <section className="w-full max-w-[380px] rounded-[6px] border border-line bg-surface px-7 pt-6 pb-7 max-md:px-5">
      <div className="flex items-center gap-3">
        <span className="rounded-base bg-accent-deep p-1"><Mark /></span>
        <h1 className="text-h1">守望　防止返贫监测帮扶</h1>
      </div>
      <p className="pt-1.5 pb-4 text-ink-2">
        {place.name}
        {place.demo && <span className="ml-2 rounded-badge border border-accent-line bg-accent-tint px-1.5 text-note text-accent-deep">演示数据</span>}
      </p>
      <LoginForm action={signIn} next={next} secondFactor={place.secondFactor} />
    </section>
  )
}
