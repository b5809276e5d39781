// Runs before any other script of a page. React 19.3 reads the pressed button by `new FormData(form, button)`, which came with
// Chromium 112: in 109, the last of Windows 7, every decision named by its button would be posted without it.

type Submitter = HTMLButtonElement | HTMLInputElement

function knowsSubmitter(): boolean {
  const [form, button] = [document.createElement('form'), document.createElement('button')]
  button.name = 'pressed'
  form.append(button)
  return new FormData(form, button).has(button.name)
}

if (!knowsSubmitter()) {
  const Native = FormData
  window.FormData = class extends Native {
    constructor(form?: HTMLFormElement, submitter?: HTMLElement | null) {
      super(form)
      const { name, value } = (submitter ?? {}) as Partial<Submitter>
      if (name) this.append(name, value ?? '')
    }
  }
}
