// A committee's workbook with much of what Excel can put into one, written for tests of what an edit must not lose:
// conditional formats and validations old and new, notes, a picture, a chart, a table, names, custom XML, printer
// settings, document properties, an order of calculation, and a part as a macro project has it. All names are invented.

import { strToU8 } from "fflate";

import { buildXlsx, MAIN, OFFICE, relationship, relationships } from "../buildXlsx";
import type { SheetLiteral } from "../buildXlsx";
import { CHART_PART, DRAWING_PART, NOTES_PART, NOTES_SHAPES, PIXEL } from "./drawnParts";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.00&quot;元&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="14"/><color theme="1"/><name val="黑体"/><charset val="134"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>' +
  `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`;

const AWARDS: SheetLiteral = {
  name: "奖学奖优",
  relationships:
    relationship("rId1", "drawing", "../drawings/drawing1.xml") +
    relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
    relationship("rId3", "comments", "../comments1.xml") +
    relationship("rId4", "table", "../tables/table1.xml") +
    relationship("rId5", "printerSettings", "../printerSettings/printerSettings1.bin") +
    `<Relationship Id="rId6" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"/>`,
  content:
    '<sheetPr codeName="Sheet1"/><dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B4" sqref="B4"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="4" max="4" width="0" hidden="1" customWidth="1"/></cols><sheetData>' +
    '<row r="1" ht="30" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" s="1"><v>100</v></c><c r="C3" s="2"><v>44022</v></c></row>' +
    '<row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4" s="1"><v>200</v></c><c r="C4" s="2"><v>44071</v></c></row>' +
    '<row r="6"><c r="B6" s="1"><f>SUM(B3:B4)</f><v>300</v></c><c r="C6"><f>COUNTA(A3:A4)</f><v>2</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>150</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
    X14 +
    '"><x14:id>{11111111-2222-4333-8444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="B3:B4"><formula1>0</formula1><formula2>500</formula2></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A4" r:id="rId6" tooltip="外部"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><headerFooter><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-2222-4333-8444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B3:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>选项!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D3:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
};

const CHOICES: SheetLiteral = {
  name: "选项",
  state: "hidden",
  content:
    '<sheetPr codeName="Sheet2"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>三好学生</t></is></c><c r="B1"><f>奖学奖优!B6*2</f><v>600</v></c><c r="C1"><f>合计*3</f><v>900</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>考取本科</t></is></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
};

const PARTS = {
  "xl/drawings/drawing1.xml": DRAWING_PART,
  "xl/drawings/_rels/drawing1.xml.rels": relationships(
    relationship("rId1", "chart", "../charts/chart1.xml") +
      relationship("rId2", "image", "../media/image1.png"),
  ),
  "xl/charts/chart1.xml": CHART_PART,
  "xl/media/image1.png": PIXEL,
  "xl/drawings/vmlDrawing1.vml": strToU8(NOTES_SHAPES),
  "xl/comments1.xml": NOTES_PART,
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="名单" displayName="名单" ref="A2:C4" totalsRowShown="0"><autoFilter ref="A2:C4"/><tableColumns count="3"><tableColumn id="1" name="学生"/><tableColumn id="2" name="金额"/><tableColumn id="3" name="日期"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 0, 2, 0, 255]),
  "xl/vbaProject.bin": Uint8Array.from({ length: 512 }, (_, i) => (i * 7) % 256),
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C1" i="2"/><c r="B1" i="2"/><c r="C6" i="1"/><c r="B6" i="1"/></calcChain>`,
  "customXml/item1.xml": "<notes><note>保留</note></notes>",
  "customXml/_rels/item1.xml.rels": relationships(relationship("rId1", "customXmlProps", "itemProps1.xml")),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{22222222-3333-4444-8555-666666666666}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  "docProps/core.xml":
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>甲某</dc:creator></cp:coreProperties>',
  "docProps/custom.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="密级"><vt:lpwstr>内部</vt:lpwstr></property></Properties>',
  "_rels/.rels": relationships(
    relationship("rId1", "officeDocument", "xl/workbook.xml") +
      relationship("rId2", `${PACKAGE_TYPES}/core-properties`, "docProps/core.xml") +
      relationship("rId3", "custom-properties", "docProps/custom.xml"),
  ),
} as const;

/** The file's bytes. */
export function buildMacroBook(): Uint8Array {
  return buildXlsx({
    sheets: [AWARDS, CHOICES],
    strings: [
      '<r><rPr><b/><sz val="14"/></rPr><t>奖学</t></r><r><t>登记表</t></r>',
      "<t>学生</t>",
      "<t>金额</t>",
      "<t>日期</t>",
      '<t xml:space="preserve">甲小一 </t>',
      '<t>甲小二</t><phoneticPr fontId="1"/>',
    ],
    styles: STYLES,
    beforeSheets:
      '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>',
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">奖学奖优!$1:$2</definedName><definedName name="合计">奖学奖优!$B$6</definedName></definedNames><calcPr calcId="191029"/>',
    relationships:
      `<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>` +
      relationship("rIdChain", "calcChain", "calcChain.xml") +
      relationship("rIdXml", "customXml", "../customXml/item1.xml"),
    parts: PARTS,
    contentTypes: {
      "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
      "xl/calcChain.xml": `${SHEET_TYPES}.calcChain+xml`,
      "xl/comments1.xml": `${SHEET_TYPES}.comments+xml`,
      "xl/tables/table1.xml": `${SHEET_TYPES}.table+xml`,
      "xl/printerSettings/printerSettings1.bin": `${SHEET_TYPES}.printerSettings`,
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
      "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    },
  });
}
