import { labelOf } from '@/domain/glossary'
import { hatsOf } from '@/server/auth/hats'
import { currentPerson, requireCaller } from '@/server/auth/session'
import { Button } from '@/ui/button/button'
import { ButtonLink } from '@/ui/button/button-link'
import { FactList } from '@/ui/case/fact-list'
import { SingleKeySwitch } from '@/ui/keyboard/single-key-switch'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { signOut, wearHat } from '../../(auth)/actions'

export const metadata = { title: '我的' }

/** 我的: who is signed in as what, the single-letter keys, the way out. */
export default async function MePage() {
  const { actor } = await requireCaller()
  const person = await currentPerson()
  const hats = person ? await hatsOf(person) : []
  const worn = actor.hats[0]!
  const others = hats.filter(({ id }) => id !== worn.id)
  return (
    <Page>
      <PageHeader title="我的" titleInBar />
      <Gutter className="flex max-w-3xl flex-col gap-3 max-md:pt-3">
        <Card title="账号">
          <FactList facts={[
            { label: '姓名', value: actor.name },
            { label: '账号', value: actor.username },
            { label: '身份', value: labelOf('role', worn.role) },
            { label: '区域', value: hats.find(({ id }) => id === worn.id)?.place ?? '' },
            ...(actor.department ? [{ label: '单位', value: actor.department }] : []),
          ]} />
        </Card>
        {others.length > 0 && (
          <Card title="切换身份">
            <ul className="flex flex-col gap-2">
              {others.map((hat) => (
                <li key={hat.id}>
                  <form action={wearHat}><input type="hidden" name="assignment" value={hat.id} /><Button type="submit" wide="phone">{hat.roleLabel}　{hat.place}</Button></form>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <Card title="快捷键" action={<ButtonLink href="/help" size="dense">查看快捷键</ButtonLink>}>
          <SingleKeySwitch />
          <p className="text-small text-ink-2">关闭后，单个字母（如 J、K、A）不再触发操作；带 Ctrl、Alt 的快捷键不受影响。此项只对本机有效。</p>
        </Card>
        <form action={signOut}><Button type="submit" variant="danger" wide="phone">退出登录</Button></form>
      </Gutter>
    </Page>
  )
}
