// The width of a text as this browser draws it, from a canvas that is never shown.

import type { MeasureText } from "../../../workbook/xlsx/view/text/textWidths";
import { fontFamily } from "./fontFamily";

const PIXELS_PER_POINT = 4 / 3;

/** Throws when the browser has no canvas, without which it could show neither pictures nor this page. */
export function createMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("this browser has no canvas to measure texts with");
  return (text, font) => {
    const style = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
    context.font = `${style}${font.size * PIXELS_PER_POINT}px ${fontFamily(font.name)}`;
    return context.measureText(text).width;
  };
}
