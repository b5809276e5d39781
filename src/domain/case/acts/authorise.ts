import { spokenDate } from '../../time/local-date'
import { form, pastDay } from '../fields'
import { action, type GeneralAct } from '../step-module'

/** 补签授权: from the verification on, until the comparison is done (K-17). */
export const authorise: GeneralAct = {
  roles: ['villageCadre', 'townshipClerk'],
  action: action({
    form: (of) => form({ signedOn: pastDay(of) }),
    before: {
      'R-063': () => ({ message: '本方案监测对象不申请，不需要授权承诺。' }),
      'K-17': ({ state, cx }) => {
        const comparison = state.steps.find(({ kind }) => kind === 'infoComparison')
        const verification = state.steps.find(({ kind }) => kind === 'householdVerification')
        if (!comparison) return { message: '本程序没有信息比对，不需要授权承诺。' }
        if (comparison.state === 'done') return { message: '信息比对已完成，不再补签授权承诺。' }
        if (state.authorisation) return { message: `农户已于${spokenDate(state.authorisation.on, cx.today)}签授权承诺。` }
        return verification?.state === 'waiting' && { message: '尚未到入户核实，不能登记授权承诺。', fix: '入户核实时登记。' }
      },
    },
    findings: ({ data }) => ({ authorisation: { on: data.signedOn, by: 'authorise' } }),
  }),
}
