// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/page_style.h"

namespace glassine::gallery {

QByteArray pageStyle()
{
    // A photo's row takes space by its shape (--r, width by height): rows are filled and nothing is cropped. The last
    // row's filler keeps its photos from being blown up.
    return R"(:root { color-scheme: light dark; --back: #fbfbfa; --ink: #1d1d1b; --soft: #66665f; --line: #dddcd8; --row: 15rem; }
@media (prefers-color-scheme: dark) { :root { --back: #161615; --ink: #ecebe7; --soft: #a3a29b; --line: #33322f; } }
@media (max-width: 40rem) { :root { --row: 9rem; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 1rem/1.4 system-ui, sans-serif; }
header { padding: 1.5rem 1rem 0.5rem; }
h1 { margin: 0; font-size: 1.5rem; font-weight: 600; overflow-wrap: anywhere; }
header p { margin: 0.25rem 0 0; color: var(--soft); }
main { display: flex; flex-wrap: wrap; gap: 1rem; padding: 1rem; }
main::after { content: ""; flex: 1000 1 0; }
figure { margin: 0; flex: var(--r) 1 calc(var(--r) * var(--row)); min-width: min(100%, 7rem); max-width: calc(var(--r) * var(--row) * 2); }
figure > a { display: block; background: var(--line); }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
figure img { display: block; width: 100%; height: auto; }
figcaption { padding-top: 0.25rem; font-size: 0.85rem; overflow-wrap: anywhere; }
figcaption span { color: var(--soft); }
.file { display: grid; place-items: center; aspect-ratio: var(--r); padding: 1rem; color: var(--soft); }
.view { display: none; position: fixed; inset: 0; background: var(--back); grid-template-rows: minmax(0, 1fr) auto; }
.view:target { display: grid; }
.view > a { display: grid; min-height: 0; place-items: center; padding: 0.5rem; }
.view img { max-width: 100%; max-height: 100%; width: auto; height: auto; object-fit: contain; min-height: 0; }
.view picture { display: contents; }
.view p { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; margin: 0; padding: 0.5rem 1rem; border-top: 1px solid var(--line); }
.view p bdi { flex: 1 1 12rem; overflow-wrap: anywhere; }
.view p a { padding: 0.25rem 0; color: inherit; }
body:has(.view:target) { overflow: hidden; }
@media print { main { display: block; columns: 3; } figure { break-inside: avoid; max-width: none; margin-bottom: 1rem; } .view { display: none !important; } }
)";
}

} // namespace glassine::gallery
