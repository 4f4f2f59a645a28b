// The style sheet of the draft's page: a grey desk with white sheets, and how it prints.
import type { PageSize } from './sheets';

/** Everything that does not come from the document's own named styles. */
export const pageCss = ({ short, long, margin: { top, right, bottom, left } }: PageSize): string => `
*{box-sizing:border-box}
html{scroll-padding-top:64px}
body{margin:0;background:#f0f1f3;color:#000}
.bar{position:sticky;top:0;z-index:1;display:flex;gap:16px;align-items:center;min-height:48px;padding:6px 20px;background:#fff;border-bottom:1px solid #c7cbd1;font:14px/20px Roboto,Arial,sans-serif;color:#202124}
.bar .name{flex:1;margin:0;font:inherit;font-weight:500}
.bar a{flex:none;color:#0b57d0;text-decoration:none;padding:6px 12px;border-radius:4px}
.bar a.main{background:#0b57d0;color:#fff}
.bar a:hover{text-decoration:underline}
a:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
.sheet{width:${short}pt;max-width:calc(100% - 16px);min-height:${long}pt;margin:20px auto;padding:${top}pt ${right}pt ${bottom}pt ${left}pt;background:#fff;box-shadow:0 1px 3px rgba(0,0,0,.3);overflow-wrap:break-word}
.sheet.lying{width:${long}pt;min-height:${short}pt}
:where(.sheet :is(p,h1,h2,h3,h4,h5,h6)){margin:0;white-space:pre-wrap;font-weight:inherit}
.sheet ul,.sheet ol{margin:0;padding-left:36pt}
.bare{list-style:none}
table{border-collapse:collapse;table-layout:fixed;margin:0}
th,td{border:1pt solid #000;padding:5pt;vertical-align:top;text-align:left;font-weight:inherit}
tr{break-inside:avoid}
mark{color:inherit}
@media (max-width:600px){.bar{flex-wrap:wrap}.bar .name{flex:1 0 100%}.sheet{padding:16pt 12pt;min-height:0}}
@media print{
body{background:#fff}
.bar{display:none}
.sheet,.sheet.lying{width:auto;max-width:none;min-height:0;margin:0;padding:0;box-shadow:none;break-after:page}
.sheet:last-child{break-after:auto}
.lying{page:lying}
mark,th,td{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1,h2,h3,h4,h5,h6{break-after:avoid}
}
@page{size:${short}pt ${long}pt;margin:${top}pt ${right}pt ${bottom}pt ${left}pt}
@page lying{size:${long}pt ${short}pt}
`;
