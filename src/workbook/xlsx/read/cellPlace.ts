// Where a cell is, from its address; read a million times in a large workbook, hence by character codes.

const CODE_OF_0 = 48;
const CODE_OF_9 = 57;
const CODE_OF_A = 65;
const UPPER_CASE = ~32;
const LETTERS = 26;

/** The 0-based column of "AB12"; -1 when it does not begin with letters. */
export function columnOfAddress(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i += 1) {
    const code = address.charCodeAt(i);
    if (code <= CODE_OF_9) break;
    column = column * LETTERS + (code & UPPER_CASE) - CODE_OF_A + 1;
  }
  return column - 1;
}

/** The 0-based row of "AB12"; -1 when there are no digits. */
export function rowOfAddress(address: string): number {
  let row = 0;
  for (let i = 0; i < address.length; i += 1) {
    const code = address.charCodeAt(i);
    if (code >= CODE_OF_0 && code <= CODE_OF_9) row = row * 10 + code - CODE_OF_0;
  }
  return row - 1;
}
