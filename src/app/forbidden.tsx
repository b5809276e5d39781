import { ButtonLink } from '@/ui/button/button-link'
import { NotAllowed } from '@/ui/feedback/page-states'

/** Within the region, but not this role's business: status 403. */
export default function Forbidden() {
  return (
    <div className="mx-auto max-w-[620px] px-4 pt-16">
      <NotAllowed
        heading="h1"
        title="您的身份不办理这一事项"
        reason="本页属于其他岗位的工作。需要办理的，请联系县管理员调整身份；有多个身份的，可以在右上角姓名下切换身份。"
        actions={<ButtonLink href="/" variant="primary">回到工作台</ButtonLink>}
      />
    </div>
  )
}
