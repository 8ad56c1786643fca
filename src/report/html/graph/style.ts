/** What the page of a graph has beyond that of a report. */
export const GRAPH_STYLE = `
.scroll{overflow-x:auto;padding-bottom:.5rem}
.graph{display:block;max-width:none}
.node{display:block;height:100%;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.45rem .65rem;text-decoration:none;font:13px/1.35 var(--ui);overflow:hidden}
.node b{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;overflow-wrap:anywhere;font-weight:600}
.node .facts{display:block;font-size:11.5px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.node:hover,.node:focus-visible{border-color:var(--focus)}
.edge .line{fill:none;stroke:var(--quiet)}.edge .reach{fill:none;stroke:transparent;stroke-width:16}
.edge .inferred{stroke-dasharray:7 4}.edge .undecided{stroke-dasharray:2 4}.edge .secondary{opacity:.65}
.edge:hover .line,.edge:focus-visible .line{stroke:var(--focus)}
.edge text{font:600 12px/1 var(--ui);fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:5px}
.tip{fill:var(--quiet)}
.timeline svg{display:block;width:100%;overflow:visible}
.timeline line{stroke:var(--line);stroke-width:1.5}
.timeline circle{fill:var(--card);stroke:var(--quiet);stroke-width:1.5}
.timeline text{font:600 12px/1 var(--ui);fill:var(--ink);text-anchor:middle}
.ends{display:flex;justify-content:space-between;font-size:.82rem;color:var(--quiet)}
.articles li{margin-bottom:.7rem;padding:.2rem .4rem;border-radius:6px}.articles .name{font-weight:600}
.articles li:target,.step:target{box-shadow:0 0 0 3px var(--focus)}
.step{border:1px solid var(--line);background:var(--card);border-radius:8px;padding:.7rem .9rem;margin-top:.6rem;font-size:.95rem}
.step>summary{color:var(--ink);width:auto}.step>summary .facts{margin-inline-start:.4rem}
.step .facts{font-size:.82rem}
.step .reasons{margin:.4rem 0 .7rem}
.step .reasons li,.revision li{margin-top:.45rem}
.revision li{border-inline-start:3px solid var(--altered);padding-inline-start:.8rem}
.revision .added{border-color:var(--inserted)}.revision .removed{border-color:var(--omitted)}
.revision p{font:1.05rem/1.6 var(--text);overflow-wrap:anywhere}.revision .was{color:var(--quiet)}
.revision .kind{font-size:.8rem}
@media (max-width:60rem){.articles,.steps,.picture,.timeline{grid-column:1}}
`;
