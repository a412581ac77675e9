// What is too wide, too small to press or too small to read, by the measures of UX.md: nothing sticks out sideways, targets
// are at least 32 px high, text at least 14 px. Runs in the page, so it uses nothing from outside itself.

export function findLayoutFaults(): readonly string[] {
  const MIN_TARGET = 32;
  const MIN_TEXT = 14;
  const name = (element: Element): string => `${element.tagName} ${element.textContent.slice(0, 20)}`;
  const all = [...document.querySelectorAll("*")];
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const hasOwnText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
  const wide = all
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .filter(
      (element) =>
        ["auto", "scroll"].includes(getComputedStyle(element).overflowX) ||
        element === document.documentElement,
    )
    .map((element) => `sticks out: ${name(element)}`);
  const low = all
    .filter(
      (element) => element.matches("button, select, input, summary, a[href], textarea") && isShown(element),
    )
    .filter((element) => element.getBoundingClientRect().height < MIN_TARGET)
    .map((element) => `too low to press: ${name(element)}`);
  const small = all
    .filter((element) => isShown(element) && hasOwnText(element))
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < MIN_TEXT)
    .map((element) => `too small to read: ${name(element)}`);
  return [...wide, ...low, ...small];
}
