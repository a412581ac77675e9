// From field to field of the form by keyboard.

function fieldsIn(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>("input[data-entry-field]")];
}

/** To the field after this one, or from the last one to the button that saves. */
export function focusNext(root: HTMLElement, from: HTMLElement): void {
  const fields = fieldsIn(root);
  const at = fields.findIndex((field) => field === from);
  const next = fields[at + 1] ?? root.querySelector<HTMLElement>("[data-entry-save]");
  next?.focus();
}

export function focusFirstEmpty(root: HTMLElement): void {
  const fields = fieldsIn(root);
  const target = fields.find(({ value }) => value === "") ?? fields[0];
  target?.focus();
}

export function isEntryField(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.hasAttribute("data-entry-field");
}
