import { hasNoLabour, isHeldBack } from '../../household/facts'
import { form, pastDay, words } from '../fields'
import { action, type StepModule } from '../step-module'

/** 村提出名单: the village proposes a household for elimination, rollback or removal. */
export const villageNomination: StepModule = {
  kind: 'villageNomination',
  roles: ['villageCadre', 'townshipClerk'],
  actions: {
    submit: action({
      form: (of) => form({ reason: words(500), nominatedOn: pastDay(of), basis: words(500).optional() }),
      before: {
        'R-108': ({ state, cx }) =>
          state.kind === 'elimination' && isHeldBack(cx.household, cx.today) && { message: '整户无劳动力，暂不标注风险消除。', fix: '落实社会保障措施，继续监测帮扶。' },
        'R-109': ({ state, cx }) =>
          state.kind === 'elimination' && hasNoLabour(cx.household, cx.today) && {
            message: '拟消除风险名单须先排除丧失劳动能力的监测对象。', fix: '本次不列入名单；劳动能力登记有误的，先更正家庭成员。',
          },
      },
      guards: {
        'R-126': ({ data }) => !data.basis && { path: 'basis', message: '回退、清退由村以书面形式提出，尚未登记书面材料。', fix: '填写书面申请的名称或文号。' },
      },
      findings: () => ({ completes: true }),
    }),
  },
}
