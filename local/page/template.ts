import { clientStrings } from './clientStrings';
import { dataBlock, html, type Html } from './html';
import type { PageStrings } from './strings';
import type { Choices } from './request';
import type { FeaturedPerson, Layout, PageLanguage, PageLink, Person, ThemeName } from './types';

/** What every page of a site shows around its content. */
export interface Frame {
  strings: PageStrings;
  choices: Choices;
  /** Path with query of this page, to come back to after a switch. */
  here: string;
  siteTitle: string;
  /** `/sites/lycee`; undefined on a page that belongs to no site. */
  sitePath?: string;
  pages: PageLink[];
  current?: string;
  person?: Person;
  featured: FeaturedPerson[];
  layout: Layout;
  /** Under which the request log keeps what this page asks. */
  pageLoad?: string;
}

const languages: [PageLanguage, string][] = [
  ['fr', 'Français'],
  ['en', 'English']
];

/**
 * The whole document.
 * @param boot the data block that starts the runtime, on pages that hold web parts
 * @param head style sheets and scripts of this page alone
 */
export function documentPage(frame: Frame, title: string, content: Html, boot?: unknown, head?: Html): string {
  const { strings, choices, layout } = frame;
  return html`<!doctype html>
    <html lang="${choices.language}" data-theme="${choices.theme}" data-layout="${layout}" data-page-load="${frame.pageLoad ?? ''}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === frame.siteTitle ? title : `${title} – ${frame.siteTitle}`}</title>
        <link rel="icon" href="/_runtime/public/ent.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/_runtime/public/page.css" />
        ${boot !== undefined && html`<script src="/_runtime/sp-loader/sp-loader-assembly_default.js" defer></script>`}
        ${boot !== undefined && html`<script type="module" src="/_runtime/browser/boot.js"></script>`}
        <link rel="stylesheet" href="/_runtime/public/tools.css" />
        <script type="module" src="/_runtime/browser/header.js"></script>
        ${head}
      </head>
      <body>
        <a class="skip" href="#canvas">${strings.skip}</a>
        ${layout === 'page' && suiteBar(frame)} ${layout === 'page' && frame.sitePath !== undefined && navigation(frame)}
        <div id="placeholder-top"></div>
        <main id="canvas" tabindex="-1">${content}</main>
        <div id="placeholder-bottom"></div>
        ${boot !== undefined && html`<noscript>${strings.needsScript}</noscript>`} ${boot !== undefined && dataBlock('boot', boot)}
        ${dataBlock('strings', clientStrings[choices.language])}
      </body>
    </html>`.text;
}

function suiteBar(frame: Frame): Html {
  const { strings, sitePath, siteTitle } = frame;
  return html`<header class="suite">
    <a class="brand" href="${sitePath ?? '/'}">
      <img src="/_runtime/public/ent.svg" alt="" width="28" height="28" />
      <span>${siteTitle}</span>
    </a>
    ${tools(frame)}
    <div class="switches">${languageSwitch(frame)} ${themeSwitch(frame)} ${frame.person && personMenu(frame, frame.person)}</div>
    <noscript>${strings.needsScript}</noscript>
  </header>`;
}

/** Shown once their script stands: without it they would do nothing. */
function tools({ strings }: Frame): Html {
  return html`<div class="tools" hidden>
    <button type="button" data-tool="requests" aria-expanded="false">${strings.requests}</button>
    <button type="button" data-tool="phone" aria-pressed="false">${strings.phone}</button>
  </div>`;
}

function languageSwitch({ strings, choices, here }: Frame): Html {
  return html`<form class="languages" method="post" action="/_local/language">
    <input type="hidden" name="return" value="${here}" />
    <div role="group" aria-label="${strings.language}">
      ${languages.map(
        ([code, name]) =>
          html`<button name="language" value="${code}" lang="${code}" aria-pressed="${String(code === choices.language)}" title="${name}">
            <span aria-hidden="true">${code.toUpperCase()}</span><span class="unseen">${name}</span>
          </button>`
      )}
    </div>
  </form>`;
}

function themeSwitch({ strings, choices, here }: Frame): Html {
  const names: [ThemeName, string][] = [
    ['light', strings.themeLight],
    ['dark', strings.themeDark],
    ['school', strings.themeSchool]
  ];
  return html`<form class="themes" method="post" action="/_local/theme">
    <input type="hidden" name="return" value="${here}" />
    <label
      ><span class="unseen">${strings.theme}</span>
      <select name="theme">
        ${names.map(([name, label]) =>
          name === choices.theme
            ? html`<option value="${name}" selected>${label}</option>`
            : html`<option value="${name}">${label}</option>`
        )}
      </select></label
    >
    <noscript><button>${strings.apply}</button></noscript>
  </form>`;
}

function personMenu({ strings, choices, here, featured }: Frame, person: Person): Html {
  return html`<details class="person">
    <summary>
      <span class="initials" aria-hidden="true">${initials(person.title)}</span>
      <span class="name"><span class="unseen">${strings.signedInAs} </span>${person.title}</span>
    </summary>
    <form class="menu" method="post" action="/_local/signin" aria-label="${strings.changePerson}">
      <input type="hidden" name="return" value="${here}" />
      <p class="menuTitle">${strings.changePerson}</p>
      <ul>
        ${featured
          .filter(({ login }) => login !== person.login)
          .map(
            ({ login, title, role }) =>
              html`<li>
                <button name="login" value="${login}"><b>${title}</b><span>${role[choices.language]}</span></button>
              </li>`
          )}
      </ul>
      <a href="/_local/signin?return=${encodeURIComponent(here)}">${strings.otherPerson}</a>
    </form>
  </details>`;
}

function navigation({ strings, sitePath, pages, current }: Frame): Html {
  const link = (name: string | undefined, href: string, label: string): Html =>
    current === name ? html`<li><a href="${href}" aria-current="page">${label}</a></li>` : html`<li><a href="${href}">${label}</a></li>`;
  return html`<nav aria-label="${strings.navigation}">
    <ul>
      ${link(undefined, sitePath ?? '/', strings.home)}
      ${pages.map(({ name, title }) => link(name, `${sitePath}/SitePages/${name}.aspx`, title))}
    </ul>
  </nav>`;
}

/** « Léa Tilleul » → LT, « Mme Aubépine » → A: a title of address is no name. */
export function initials(name: string): string {
  return name
    .replace(/^(M\.|Mme|Mlle|Dr)\s+/, '')
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0].toLocaleUpperCase('fr'))
    .join('');
}
