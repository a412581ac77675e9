import { readXlsx } from "../../../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells, stylesWith } from "../../../support/buildXlsx";
import { quietWatch } from "../../../support/quietWatch";

async function formatsWith(styles: string, count: number): Promise<readonly string[]> {
  const row = Array.from({ length: count }, (_, i) => `<c s="${i}"><v>1</v></c>`).join("");
  const bytes = buildXlsx({ sheets: [{ name: "表", content: cells(`<row>${row}</row>`) }], styles });
  return (await readXlsx(bytes, quietWatch())).sheets[0]!.numberFormats[0]!;
}

test("the file's own formats, built-in ones, and a number that means nothing", async () => {
  const styles = stylesWith({ 164: "0.0", 170: "yyyy" }, [0, 164, 170, 14, 49, 999]);
  expect(await formatsWith(styles, 6)).toEqual(["General", "0.0", "yyyy", "yyyy/m/d", "@", "General"]);
});

test("a conditional format's number is its own", async () => {
  const conditional = '<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="[Red]0"/></dxf></dxfs>';
  expect(await formatsWith(stylesWith({ 164: "0.0" }, [164]) + conditional, 1)).toEqual(["0.0"]);
  expect(await formatsWith(stylesWith({}, [164]) + conditional, 1)).toEqual(["General"]);
});
