/** How the answer page looks: the house's colours and sizes, nothing fetched, nothing that moves. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f6f4ee,#141a19);--surface:light-dark(#fff,#1c2423);
--ink:light-dark(#1a2324,#ecebe4);--ink-2:light-dark(#47535a,#b5bdb9);--line:light-dark(#dcd8cc,#33403d);
--strong:light-dark(#737d7f,#8b9793);--spruce:light-dark(#14524c,#8ed1c3);--on:light-dark(#fff,#07211e);
--soft:light-dark(#e1eee9,#1d3632);--cloud:light-dark(#fcf0d9,#3a2d14);--focus:light-dark(#0b5cad,#9fd0ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);
font:1.0625rem/1.5 'Source Sans 3','Segoe UI',system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:38rem;margin:0 auto;padding:1rem}
header{font-weight:700;color:var(--spruce);padding-bottom:0}
footer{color:var(--ink-2);font-size:.9375rem}
h1{font-size:1.75rem;line-height:1.15;margin:.5rem 0 1rem}
h2{font-size:1.25rem;line-height:1.35;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
.when{font-size:1.25rem;font-weight:600}
.note{background:var(--soft);border-left:4px solid var(--spruce);padding:.75rem 1rem;margin:1rem 0}
.note.care{background:var(--cloud);border-color:var(--strong)}
.note p:first-child{margin-top:0}.note p:last-child{margin-bottom:0}
.quiet{color:var(--ink-2)}
a{color:var(--spruce);text-underline-offset:.2em;display:inline-block;padding:.5rem 0;margin-right:1rem}
fieldset{background:var(--surface);border:1px solid var(--line);border-radius:6px;margin:0 0 1rem;padding:.75rem 1rem}
legend{font-weight:600;padding:0 .25rem}
label{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;cursor:pointer}
input[type=radio]{inline-size:1.375rem;block-size:1.375rem;flex:none;margin:0;accent-color:var(--spruce)}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.5rem;border:0;border-radius:6px;
background:var(--spruce);color:var(--on);cursor:pointer}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
@media(min-width:30rem){.row{display:flex;flex-wrap:wrap;gap:0 1.5rem}}
@media(max-width:24rem){button{width:100%}}`;
