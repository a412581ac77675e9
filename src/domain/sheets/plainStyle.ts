// What the sheets of ours start from: black on white, no lines, or thin ones around.

import type { CellStyle, FontStyle } from "./sheetDocument";

/** 宋体 comes with every Chinese Windows. @param size in points */
export function plainFont(size: number): FontStyle {
  return { name: "宋体", size, bold: false, underline: false, color: "#000000" };
}

export function plainStyle(font: FontStyle): CellStyle {
  return {
    font,
    fill: null,
    borders: { top: "none", right: "none", bottom: "none", left: "none" },
    horizontal: "left",
    vertical: "center",
    wrap: false,
    indent: 0,
    numberFormat: "General",
  };
}

export function boxedStyle(font: FontStyle): CellStyle {
  return { ...plainStyle(font), borders: { top: "thin", right: "thin", bottom: "thin", left: "thin" } };
}
