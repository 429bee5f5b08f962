import type { Language } from '@rukkanen/contract';
import { html, Html } from './html.js';
import { PAGE_STYLE } from './page-style.js';

interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly nonce: string;
  readonly footer: string;
  /** Styles of this page alone. */
  readonly style?: string;
}

/** A whole page that needs no scripts and loads nothing, around its body. */
export const pageFrame = (
  { language, title, nonce, footer, style = '' }: Frame,
  body: Html,
): Html =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – Rukkanen</title>
        <style nonce="${nonce}">
          ${new Html(PAGE_STYLE + style)}
        </style>
      </head>
      <body>
        <header>Rukkanen</header>
        <main>${body}</main>
        <footer>${footer}</footer>
      </body>
    </html>`;
