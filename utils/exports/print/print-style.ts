/** A4, black on white; page numbers come from the browser, digests stand under each record. */
export const PRINT_STYLE = `
@page { size: A4; margin: 20mm 20mm 24mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
body { font: 10.5pt/1.4 "Noto Sans", sans-serif; color: #000; background: #fff; max-width: 170mm; margin: 0 auto; overflow-wrap: anywhere; }
article + article { break-before: page; }
header { display: flex; justify-content: space-between; gap: 8mm; margin: 0 0 14pt; padding-bottom: 4pt; border-bottom: 0.5pt solid #bbb; font-size: 8pt; color: #444; }
h1 { font-size: 17pt; margin: 0 0 6pt; }
h2 { font-size: 12pt; margin: 12pt 0 4pt; break-after: avoid; }
p { orphans: 3; widows: 3; }
h2 + p { break-after: avoid; }
p, td, th { white-space: pre-wrap; unicode-bidi: isolate; }
p { margin: 0 0 4pt; }
table { border-collapse: collapse; font-size: 9pt; }
th { font-weight: normal; color: #444; text-align: left; width: 50mm; }
table { width: 100%; }
th, td { vertical-align: top; padding: 1.2pt 6pt 1.2pt 0; border-bottom: 0.5pt solid #ddd; }
tr { break-inside: avoid; }
figure { margin: 0 0 8pt; break-inside: avoid; }
img { max-width: 100%; max-height: 230mm; display: block; }
figcaption, .by { color: #444; font-size: 9pt; }
.said { margin: 0 0 6pt; padding-left: 8pt; border-left: 1pt solid #bbb; }
.said p { margin: 0; }
.said:has(.subject) { border-color: #444; }
.reply { margin-left: 8mm; }
.words { border-left: 2pt solid #444; padding-left: 8pt; }
.subject { font-weight: bold; }
.warning { color: #8a1c1c; font-weight: bold; }
footer { margin-top: 10pt; font-size: 8pt; color: #444; }
`;
