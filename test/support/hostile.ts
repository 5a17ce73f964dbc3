import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that nothing may ever ask: it writes down whoever does. */
export async function trap(): Promise<{ address: string; visits: string[]; close(): void }> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.end('<script>parent.postMessage("escaped","*")</script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, visits, close: () => server.close() };
}

/** A saved page that tries every way out it knows; each writes a mark on the window or asks the trap. */
export function hostileHtml(trapAddress: string): string {
  const mark = (name: string) => `top.escaped=parent.escaped=window.escaped='${name}';fetch('${trapAddress}/${name}')`;
  return `<!doctype html><html><head><title>An ordinary report</title>
<meta http-equiv="refresh" content="0;url=${trapAddress}/refresh"><base href="${trapAddress}/base/">
<link rel="stylesheet" href="${trapAddress}/sheet.css"><link rel="prefetch" href="${trapAddress}/prefetch">
<style>@import url(${trapAddress}/import.css); body{background:url(${trapAddress}/background.png)} @font-face{font-family:x;src:url(${trapAddress}/font.woff)}</style>
<script>${mark('script')}</script><script src="${trapAddress}/script.js"></script></head>
<body onload="${mark('onload')}" background="${trapAddress}/body.png">
<p style="font-family:x;background:url(${trapAddress}/style.png)">This report is about the conduct of platforms and about nothing else at all.</p>
<p data-style="0" data-link="javascript:${mark('borrowed')}" data-page-text="0">A sentence that borrows the style of another.</p>
<img src="${trapAddress}/image.png" srcset="${trapAddress}/set.png 2x" onerror="${mark('onerror')}">
<img src="x" onerror="${mark('onerror2')}"><svg onload="${mark('svg')}"><script>${mark('svgscript')}</script><image href="${trapAddress}/svg.png"/></svg>
<iframe src="${trapAddress}/frame"></iframe><iframe srcdoc="<script>${mark('srcdoc')}</script>"></iframe>
<object data="${trapAddress}/object"></object><embed src="${trapAddress}/embed"><video src="${trapAddress}/video" poster="${trapAddress}/poster" autoplay></video><audio src="${trapAddress}/audio" autoplay></audio>
<form action="${trapAddress}/form" method="post" id="f"><input name="q" value="1" autofocus onfocus="${mark('onfocus')}"><button>Send</button></form>
<a id="out" href="${trapAddress}/link" ping="${trapAddress}/ping">a link out of the report</a>
<a href="javascript:${mark('javascript')}">a link that is a script</a>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${mark('mutation')}&gt;">
<details open ontoggle="${mark('ontoggle')}"><summary>More</summary></details>
<template><script>${mark('template')}</script></template>
</body></html>`;
}

/** A PDF of one page whose catalogue, page and link carry scripts, a form to send, a launch and an address to fetch. */
export function hostilePdf(trapAddress: string): Uint8Array {
  const script = `app.alert('escaped'); app.launchURL('${trapAddress}/launch'); this.submitForm('${trapAddress}/submit'); this.getURL('${trapAddress}/geturl');`;
  const action = `<< /S /JavaScript /JS (${script.replace(/[\\()]/g, '\\$&')}) /Next << /S /URI /URI (${trapAddress}/uri) >> >>`;
  const text = 'BT /F1 14 Tf 72 700 Td (An ordinary page about the conduct of platforms.) Tj ET';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction ${action} /AA << /WC ${action} >> /Names << /JavaScript << /Names [(a) ${action}] >> >> /AcroForm << /Fields [6 0 R] /NeedAppearances true /XFA (<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script>app.alert(1)</script></xdp:xdp>) >> >>`,
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R /AA << /O ${action} >> /Annots [6 0 R 7 0 R 8 0 R] >>`,
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (x) /Rect [72 600 300 620] /AA << /Fo ${action} /K ${action} >> >>`,
    `<< /Type /Annot /Subtype /Link /Rect [72 695 400 715] /Border [0 0 0] /A << /S /URI /URI (${trapAddress}/link) >> >>`,
    '<< /Type /Annot /Subtype /Link /Rect [72 500 400 520] /A << /S /Launch /F (/bin/sh) >> >>',
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}
