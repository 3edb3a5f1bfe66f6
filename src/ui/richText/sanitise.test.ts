/** @jest-environment jsdom */
import { isAllowedLink, plainText, sanitise } from './sanitise';

/** Classics of cross-site scripting, mutation included (OWASP cheat sheet, DOMPurify's own past bypasses). */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><g/onload=alert(2)//<p>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">a</a>',
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<a href=" javascript:alert(1)">a</a>',
  '<a href="java\tscript:alert(1)">a</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  '<a href="vbscript:msgbox(1)">a</a>',
  '<a href="//evil.example/x">a</a>',
  '<p onclick="alert(1)" style="position:fixed;inset:0" class="ms-Button" id="x">a</p>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><input name=password><button>ok</button></form>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<video><source onerror=alert(1)></video>',
  '<details open ontoggle=alert(1)>',
  '<p><![CDATA[<script>alert(1)</script>]]></p>',
  '<a href="https://ok.example" target="_self" rel="opener" onclick="alert(1)">a</a>',
  '<img name="cookie"><form id="attributes"><input name="attributes"></form>'
];

test.each(hostile)('%s is harmless', (html) => {
  const holder = document.createElement('div');
  holder.innerHTML = sanitise(html);
  for (const element of holder.querySelectorAll('*')) {
    expect(['P', 'BR', 'STRONG', 'EM', 'U', 'OL', 'UL', 'LI', 'A', 'H3', 'H4', 'BLOCKQUOTE']).toContain(element.tagName);
    for (const { name, value } of element.attributes) {
      expect(['href', 'target', 'rel']).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(https|mailto):/);
    }
  }
  expect(sanitise(holder.innerHTML)).toBe(holder.innerHTML);
});

test('what the editor makes passes unchanged, French spaces included', () => {
  const html =
    '<h3>Thalès</h3><p>Voir «\u00a0<strong>l’<em>énoncé</em></strong>\u00a0»\u202f!<br><u>Puis</u></p><ol><li>un</li></ol><ul><li>deux</li></ul><blockquote>dit</blockquote>';
  expect(sanitise(html).replace(/&nbsp;/g, '\u00a0')).toBe(html);
});

test('links open apart and give nothing of this page away', () => {
  expect(sanitise('<p><a href="https://ecole.example/a?b=1&amp;c=2">a</a></p>')).toBe(
    '<p><a href="https://ecole.example/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">a</a></p>'
  );
  expect(isAllowedLink('mailto:aubepine@ecole.example')).toBe(true);
  expect(isAllowedLink('http://ecole.example')).toBe(false);
  expect(isAllowedLink('javascript:alert(1)')).toBe(false);
});

test('the words alone, a line a block', () => {
  expect(plainText('<p>Lire <strong>p.&nbsp;12</strong></p><ul><li>a</li><li>b &lt; c</li></ul>')).toBe('Lire p.\u00a012\na\nb < c');
  expect(plainText('<p><br></p>')).toBe('');
});
