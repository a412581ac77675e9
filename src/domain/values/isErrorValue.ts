// Excel's error values arrive as their text ("#REF!"); a field that meets one is unreadable for that reason.

const ERROR_VALUES = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#GETTING_DATA",
  "#UNKNOWN!",
]);

const HASH = 0x23;

/** Whether a cell's text is one of Excel's error values. */
export function isErrorValue(text: string): boolean {
  return text.charCodeAt(0) === HASH && ERROR_VALUES.has(text);
}
