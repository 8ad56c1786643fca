/** The look of a page: one sheet for light, dark, narrow and print. Colours are named once for each scheme. */
export const STYLE = `
:root{
--paper:#faf9f6;--card:#fff;--ink:#1f1d1a;--quiet:#655f56;--line:#e2ddd3;--focus:#1f5fd0;
--verbatim:#bdb7ab;--verbatim-ink:#655f56;
--altered:#d98f1f;--altered-ink:#8a5200;--altered-bg:#fef6e6;
--reworded:#5b8def;--reworded-ink:#2453ad;--reworded-bg:#eff4fe;
--inserted:#16935c;--inserted-ink:#0b6b41;--inserted-bg:#e9f8f0;
--omitted:#d4566b;--omitted-ink:#9c2339;--omitted-bg:#fdf0f1;
--ins-bg:#c9efd9;--ins-ink:#07492b;--del-bg:#fbd9dd;--del-ink:#7d1528;
--alarm:#b8160f;--alarm-bg:#fdecea;--warning:#8a5200;--warning-bg:#fdf3dc;--info:#3f5b7d;--info-bg:#edf2f8;
--ui:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;
--text:Charter,"Iowan Old Style",Georgia,"Noto Serif","Noto Naskh Arabic","Noto Nastaliq Urdu","Geeza Pro","Traditional Arabic",serif}
@media (prefers-color-scheme:dark){@media not print{:root{
--paper:#161513;--card:#1e1d1a;--ink:#ebe7df;--quiet:#aba496;--line:#37342e;--focus:#8db4ff;
--verbatim:#5a564e;--verbatim-ink:#aba496;
--altered:#e0a144;--altered-ink:#f0bd6f;--altered-bg:#2a2315;
--reworded:#6f9bf0;--reworded-ink:#a4c2ff;--reworded-bg:#182236;
--inserted:#35b47c;--inserted-ink:#74d9aa;--inserted-bg:#12281d;
--omitted:#dd6a7e;--omitted-ink:#f4a3b1;--omitted-bg:#2c181c;
--ins-bg:#17472f;--ins-ink:#c6f5dc;--del-bg:#56202b;--del-ink:#ffd5db;
--alarm:#ff8379;--alarm-bg:#3a1512;--warning:#f0bd6f;--warning-bg:#33270f;--info:#a9c3e4;--info-bg:#1b2532}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:7rem}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--ui)}
main{max-width:80rem;margin:0 auto;padding:2.5rem 1.5rem 4rem;display:grid;grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);gap:2rem 3rem;align-items:start;grid-auto-flow:dense}
main>*{grid-column:1/-1;min-width:0}
a{color:inherit;text-decoration-color:var(--quiet);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
h1,h2,p,ul,ol,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1{font:600 2rem/1.25 var(--text);margin:.15rem 0 .35rem;overflow-wrap:anywhere}
h2{font:600 .8rem/1.4 var(--ui);color:var(--quiet);margin-bottom:.7rem}
.overline{font-size:.8rem;font-weight:600;color:var(--quiet)}
.facts{color:var(--quiet);font-size:.85rem;overflow-wrap:anywhere}
.lead{font:1.3rem/1.5 var(--text);margin-top:1.1rem;max-width:58rem}
.lead span{text-decoration:underline;text-decoration-thickness:3px;text-underline-offset:.24em;text-decoration-skip-ink:none}
.lead .inserted{text-decoration-color:var(--inserted)}
.lead .altered{text-decoration-color:var(--altered)}
.lead .omitted{text-decoration-color:var(--omitted)}
.lead .alarm{color:var(--alarm);font-weight:600}
.lead .plain,.lead .alarm{text-decoration:none}
.summary .bar{display:block;width:100%;height:26px;border-radius:5px;overflow:hidden}
[dir=rtl] .bar{transform:scaleX(-1)}
rect.verbatim{fill:var(--verbatim)}rect.altered{fill:var(--altered)}rect.reworded{fill:var(--reworded)}rect.inserted{fill:var(--inserted)}
.bar a:hover rect{opacity:.75}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;margin-top:.75rem;font-size:.9rem}
.legend li{display:flex;align-items:baseline;gap:.4rem}
.legend b{font-variant-numeric:tabular-nums}
.share{color:var(--quiet)}
.sign{display:inline-grid;place-items:center;width:1.25em;height:1.25em;border-radius:4px;font:700 .8em/1 var(--ui);align-self:center;color:var(--paper);background:var(--verbatim-ink)}
.altered>.sign,.row.altered .sign{background:var(--altered-ink)}
.reworded>.sign,.row.reworded .sign{background:var(--reworded-ink)}
.inserted>.sign,.row.inserted .sign{background:var(--inserted-ink)}
.omitted>.sign,.row.left-out .sign{background:var(--omitted-ink)}
.findings{grid-column:1;grid-row:span 4}
.new,.time,.sources{grid-column:2}
.new li a{display:flex;gap:.5rem;text-decoration:none;padding:.2rem 0 .2rem;font:1rem/1.5 var(--text)}
.new li a:hover{text-decoration:underline}
.new .no{font:600 .8rem/1.9 var(--ui);color:var(--inserted-ink)}
.new .words{flex:1;min-width:0;overflow-wrap:anywhere;border-inline-start:3px solid var(--inserted);padding-inline-start:.6rem}
.new .more{font-size:.85rem;color:var(--quiet);margin-top:.3rem}
.finding{border-inline-start:4px solid var(--info);background:var(--card);border-radius:6px;box-shadow:0 0 0 1px var(--line);padding:.65rem .9rem .7rem;margin-bottom:.6rem}
.finding.alarm{border-color:var(--alarm)}.finding.warning{border-color:var(--warning)}
.finding:target{box-shadow:0 0 0 3px var(--focus)}
.what{display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem .6rem}
.what .go{margin-inline-start:auto;font-size:.82rem;color:var(--quiet)}
.severity{font-size:.72rem;font-weight:700;padding:.1em .5em;border-radius:3px;background:var(--info-bg);color:var(--info)}
.alarm .severity{background:var(--alarm);color:var(--card)}
.warning .severity{background:var(--warning-bg);color:var(--warning)}
.n{display:inline-grid;place-items:center;min-width:1.5em;height:1.5em;padding:0 .35em;border-radius:1em;font:600 .75rem/1 var(--ui);background:var(--info-bg);color:var(--info);font-variant-numeric:tabular-nums}
.alarm .n{background:var(--alarm-bg);color:var(--alarm)}.warning .n{background:var(--warning-bg);color:var(--warning)}
blockquote{font:1.08rem/1.55 var(--text);margin:.4rem 0 .25rem;overflow-wrap:anywhere;quotes:"\\201C" "\\201D"}
blockquote:dir(rtl){quotes:"\\AB" "\\BB"}
blockquote::before{content:open-quote}blockquote::after{content:close-quote}
.because{font-size:.9rem;color:var(--ink)}
details{margin-top:.5rem;font-size:.87rem}
summary{cursor:pointer;color:var(--quiet);width:fit-content}
summary:hover{color:var(--ink)}
details li{border-inline-start:2px solid var(--line);padding-inline-start:.8rem;margin-top:.6rem}
details blockquote{font-size:1rem;margin:.1rem 0}
details .because,.from{color:var(--quiet);font-size:.85rem}
.when{font:600 1.15rem/1.4 var(--text);margin-bottom:.4rem}
.reasons li{font-size:.87rem;color:var(--quiet);padding-inline-start:.9rem;border-inline-start:2px solid var(--line);margin-top:.4rem}
.sources li{margin-bottom:1rem}
.sources .name{font-weight:600;overflow-wrap:anywhere}
.sources p.share{font-size:.87rem;color:var(--ink)}
.meter{display:block;width:100%;height:6px;margin:.35rem 0;border-radius:3px;overflow:hidden}
[dir=rtl] .meter{transform:scaleX(-1)}
.meter .all{fill:var(--line)}.meter .part{fill:var(--quiet)}
.toolbar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.2rem;background:var(--paper);border-block:1px solid var(--line);padding:.6rem 0;margin-top:1rem}
.views{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem}
.views legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.views label{position:relative;cursor:pointer}
.views input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.views span{display:block;padding:.3rem .75rem;border-radius:6px;font-size:.9rem;color:var(--quiet)}
.views label:hover span{color:var(--ink)}
.views input:checked+span{background:var(--ink);color:var(--paper);font-weight:600}
.views input:focus-visible+span{outline:3px solid var(--focus);outline-offset:2px}
.walk{display:flex;align-items:center;gap:.5rem;margin-inline-start:auto;font-size:.9rem;font-variant-numeric:tabular-nums}
.walk[hidden],.keys[hidden]{display:none}
button{font:inherit;min-width:2.1rem;height:2.1rem;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:6px;cursor:pointer}
button:hover{border-color:var(--quiet)}
.keys{font-size:.8rem;color:var(--quiet)}
kbd{font:600 .95em/1 var(--ui);border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;padding:.05em .4em;background:var(--card);color:var(--ink)}
.columns,.row{display:grid;grid-template-columns:9.5rem minmax(0,1fr) minmax(0,1fr);gap:0 1.6rem}
.alone .columns,.alone .row{grid-template-columns:9.5rem minmax(0,1fr)}
.columns{font-size:.85rem;font-weight:600;color:var(--quiet);padding:0 0 .6rem;overflow-wrap:anywhere}
.columns span{padding-inline-start:.9rem}
.comparison{margin-top:-1rem}
.row{padding:.5rem 0;border-top:1px solid var(--line)}
.long .row{content-visibility:auto;contain-intrinsic-size:auto 8rem}
.meta{display:flex;flex-wrap:wrap;align-content:start;align-items:baseline;gap:.3rem .45rem;font-size:.82rem;padding-top:.45rem}
.no{color:var(--quiet);font-variant-numeric:tabular-nums;min-width:1.4em}
.verdict{display:inline-flex;align-items:center;gap:.35em;color:var(--verbatim-ink);font-weight:600}
.row.altered .verdict{color:var(--altered-ink)}.row.reworded .verdict{color:var(--reworded-ink)}
.row.inserted .verdict{color:var(--inserted-ink)}.row.left-out .verdict{color:var(--omitted-ink)}
.flag{flex-basis:100%;color:var(--quiet)}
.note{flex-basis:100%;display:flex;align-items:baseline;gap:.4em;text-decoration:none;color:var(--info)}
.note:hover{text-decoration:underline}
.note.alarm{color:var(--alarm);font-weight:600}.note.warning{color:var(--warning)}
.note .n{font-size:.7rem}
.suspect,.source{font:1.08rem/1.65 var(--text);padding:.45rem .9rem;border-radius:6px;overflow-wrap:anywhere;min-width:0}
.suspect:dir(rtl),.source>[lang]:dir(rtl),.clean:dir(rtl),blockquote:dir(rtl){font-size:1.16rem;line-height:1.85}
.suspect:lang(ur),.source>:lang(ur),.clean:lang(ur){line-height:2.3}
.source p+p{margin-top:.4rem}
.source{color:var(--quiet)}
.row.altered .source,.row.reworded .source,.row.left-out .source{color:var(--ink)}
.row.altered .suspect{background:var(--altered-bg);box-shadow:inset 4px 0 var(--altered)}
.row.reworded .suspect{background:var(--reworded-bg);box-shadow:inset 4px 0 var(--reworded)}
.row.inserted .suspect{background:var(--inserted-bg);box-shadow:inset 4px 0 var(--inserted)}
.row.altered .suspect:dir(rtl){box-shadow:inset -4px 0 var(--altered)}
.row.reworded .suspect:dir(rtl){box-shadow:inset -4px 0 var(--reworded)}
.row.inserted .suspect:dir(rtl){box-shadow:inset -4px 0 var(--inserted)}
.row.left-out .source{background:var(--omitted-bg)}
.row.left-out .source{box-shadow:inset 0 0 0 1px var(--omitted)}
.row.left-out .source del{background:none;color:inherit;text-decoration:none;padding:0}
.row.moved-away .source{opacity:1;border:1px dashed var(--line)}
.row.here .suspect{outline:3px solid var(--focus);outline-offset:2px}
.none,.also,.empty{font:.87rem/1.5 var(--ui);color:var(--quiet)}
.row.inserted .source{display:flex;align-items:center}
.empty{display:none;padding:1rem 0}
.src{font:600 .78rem/1 var(--ui);color:var(--quiet)}
.also a{color:inherit}
.open{font:600 .85rem/1 var(--ui);text-decoration:none;color:var(--quiet);padding:0 .2em}.open:hover{color:var(--ink)}
.bracket{font-weight:700;color:var(--inserted-ink)}
ins,del{border-radius:3px;padding:.06em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{background:var(--ins-bg);color:var(--ins-ink);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
del{background:var(--del-bg);color:var(--del-ink);text-decoration:line-through;text-decoration-thickness:1.5px}
ins.moved,del.moved{background:var(--reworded-bg);color:var(--reworded-ink);text-decoration-line:underline}
del.moved{text-decoration-style:dashed}
.how{color:var(--quiet)}
.last::after{content:attr(data-kind);display:inline-block;unicode-bidi:isolate;text-decoration:none;font:600 .66rem/1.35 var(--ui);margin-inline-start:.35em;padding:0 .35em;border-radius:3px;background:var(--card);color:var(--ink);vertical-align:.25em}
.nb,.last{white-space:nowrap}
mark{color:inherit;background:none}
mark>span{text-decoration:underline wavy var(--info) 1.5px;text-underline-offset:.28em;text-decoration-skip-ink:none}
mark.alarm{background:var(--alarm-bg);border-radius:3px;padding:.06em .1em;font-weight:600}
mark.alarm>span{text-decoration-color:var(--alarm)}mark.warning>span{text-decoration-color:var(--warning)}
.to{display:inline-block;text-decoration:none;font:700 .66rem/1.5 var(--ui);min-width:1.5em;text-align:center;border-radius:1em;margin-inline:.25em;background:var(--info);color:var(--card);vertical-align:.35em}
.alarm>.to{background:var(--alarm)}.warning>.to{background:var(--warning)}
.unseen{font:600 .72em/1 var(--ui);border:1px solid currentColor;border-radius:3px;padding:0 .25em;unicode-bidi:isolate;direction:ltr}
.changes{grid-column:2/-1;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;padding:.35rem .9rem .2rem;font-size:.85rem}
.changes ins,.changes del{unicode-bidi:isolate;font-family:var(--text)}
.kind{font-weight:600;color:var(--quiet)}
.changes li:not(.wording) .kind{color:var(--altered-ink)}
.arrow::before{content:"\\2192"}[dir=rtl] .arrow::before{content:"\\2190"}
.clean{display:none;font:1.15rem/1.75 var(--text);max-width:42rem;padding-top:.5rem}
.clean p+p{margin-top:1em}
.warnings li{font-size:.9rem;padding-inline-start:.9rem;border-inline-start:2px solid var(--line);margin-top:.4rem}
footer{border-top:1px solid var(--line);padding-top:1rem;font-size:.82rem;color:var(--quiet)}
main:has(#view-changes:checked) .row:not(.changed),main:has(#view-findings:checked) .row:not(.found){display:none}
main:has(#view-changes:checked) .comparison:not(:has(.changed)) .empty,main:has(#view-findings:checked) .comparison:not(:has(.found)) .empty{display:block}
main:has(#view-clean:checked) .comparison{display:none}
main:has(#view-clean:checked) .clean{display:block}
@media (max-width:60rem){main{grid-template-columns:minmax(0,1fr);gap:1.5rem;padding:1.5rem 1rem 3rem}
.new,.findings,.time,.sources{grid-column:1;grid-row:auto}
.toolbar{margin-inline:-1rem;padding-inline:1rem}}
@media (max-width:48rem){html{scroll-padding-top:9rem}h1{font-size:1.5rem}.lead{font-size:1.12rem}
.columns{display:none}
.row,.alone .row{grid-template-columns:minmax(0,1fr);padding:.9rem 0}
.meta{padding:0 0 .3rem}.flag,.note{flex-basis:auto}
.source{margin-top:.3rem;font-size:1rem;border-inline-start:2px solid var(--line);border-radius:0}
.source::before{content:attr(data-label);display:block;font:600 .75rem/1.6 var(--ui);color:var(--quiet)}
.row.inserted .source,.row.verbatim .source{display:none}
.row.left-out .suspect,.row.moved-away .suspect{display:none}
.changes{grid-column:1;padding-inline:.9rem}
.keys{display:none!important}.views span{padding:.3rem .55rem}.walk{margin-inline-start:0}}
@media print{@page{margin:14mm}
:root{--paper:#fff}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{display:block;max-width:none;padding:0}main>*{margin-bottom:1.2rem}
.toolbar{display:none}.finding,.row,.sources li{break-inside:avoid}
h2,.columns{break-after:avoid}
.columns,.row{grid-template-columns:7rem minmax(0,1fr) minmax(0,1fr);gap:0 .8rem}
.suspect,.source{font-size:10.5pt;line-height:1.5}
details::details-content{content-visibility:visible;display:block}
.url::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
.comparison{margin-top:0}.go{display:none}}
`;
