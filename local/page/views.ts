import { html, type Html } from './html';
import type { PageStrings } from './strings';
import { initials } from './template';
import type { Canvas } from '../canvas/canvas';
import type { ListEntry } from './listViews';
import type { PackageLack } from './packageLacks';
import type { FeaturedPerson, Layout, PageLanguage, PageLink, Person } from './types';

export interface HomeFacts {
  strings: PageStrings;
  sitePath: string;
  pages: PageLink[];
  mayAdd: boolean;
  here: string;
  lacks: PackageLack[];
  /** Whether there is a gallery of components to lead to. */
  hasGallery: boolean;
}

/** Home page of a site: one card a page, and where pages are made. */
export function homeView({ strings, sitePath, pages, mayAdd, here, lacks, hasGallery }: HomeFacts, language: PageLanguage): Html {
  return html`${emptyCanvasView(strings.welcome)}
    <div class="section">
      ${lacks.length > 0 && lacksView(strings, lacks, language)}
      <p class="lead">${pages.length > 0 ? strings.welcomeText : strings.noWebParts}</p>
      <ul class="cards">
        ${pages.map(
          ({ name, title, description }) =>
            html`<li>
              <a class="card" href="${sitePath}/SitePages/${name}.aspx"><b>${title}</b><span>${description}</span></a>
            </li>`
        )}
      </ul>
      ${mayAdd && newPageForm(strings, sitePath, here)}
      ${hasGallery && html`<p class="lead"><a href="/_gallery">${strings.gallery}</a><br />${strings.galleryText}</p>`}
    </div>`;
}

/** A page without web parts is a page all the same: the framework starts on it and its extensions run. */
function emptyCanvasView(title: string): Html {
  return html`<div id="page-commands" hidden></div>
    <div class="section pageTitle" id="page-title"><h1>${title}</h1></div>
    <div id="sections" hidden></div>`;
}

/** The view of a list or a library: what lies in one of its folders. */
export function listView(title: string, entries: ListEntry[], empty: string): Html {
  return html`${emptyCanvasView(title)}
    <div class="section">
      ${entries.length === 0 && html`<p class="lead">${empty}</p>`}
      <ul class="links">
        ${entries.map(({ href, label }) => html`<li>${href === undefined ? label : html`<a href="${href}">${label}</a>`}</li>`)}
      </ul>
    </div>`;
}

function newPageForm(strings: PageStrings, sitePath: string, here: string): Html {
  return html`<h2 id="new-page">${strings.newPage}</h2>
    <form class="search newPage" method="post" action="/_local/pages/new" aria-labelledby="new-page">
      <input type="hidden" name="site" value="${sitePath}" />
      <input type="hidden" name="return" value="${here}" />
      <label for="new-page-title">${strings.newPageTitle}</label>
      <input id="new-page-title" name="title" required maxlength="255" autocomplete="off" />
      <button>${strings.createPage}</button>
    </form>`;
}

/** What a package that is not ours misses here: nobody should look for it in the package. */
function lacksView(strings: PageStrings, lacks: PackageLack[], language: PageLanguage): Html {
  return html`<section class="warning" aria-labelledby="lacks">
    <h2 id="lacks">${strings.lacks}</h2>
    <ul>
      ${lacks.map((lack) => html`<li>${lack[language]}</li>`)}
    </ul>
  </section>`;
}

/** The places of a page's content, below what is to be said first; `browser/canvasView.ts` draws them, the runtime draws the web parts in them. */
export function canvasView({ title, showTitle }: Canvas, layout: Layout, notice?: string): Html {
  const shown = showTitle && layout === 'page';
  return html`<div id="page-commands"></div>
    <div class="section pageTitle ${shown ? '' : 'unseen'}" id="page-title"><h1>${title}</h1></div>
    ${notice !== undefined && html`<p class="section warning" role="alert" id="page-notice">${notice}</p>`}
    <div id="sections"></div>`;
}

/** A page that says why there is nothing to see, and where to go from here. */
export function messageView(title: string, text: string, links: { href: string; label: string }[]): Html {
  return html`<div class="section message">
    <h1>${title}</h1>
    <p class="lead">${text}</p>
    <ul class="links">
      ${links.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}
    </ul>
  </div>`;
}

export interface SignInFacts {
  strings: PageStrings;
  language: PageLanguage;
  featured: FeaturedPerson[];
  /** Where to go once somebody is chosen. */
  returnTo: string;
  query: string;
  found: Person[];
  total: number;
  /** A login that was asked for and does not exist. */
  unknown: boolean;
}

/** « Qui êtes-vous ? »: the first page that a newcomer sees. */
export function signInView(facts: SignInFacts): Html {
  const { strings, language, featured, returnTo, unknown } = facts;
  return html`<div class="section signIn">
    <h1>${strings.whoAreYou}</h1>
    <p class="lead">${strings.signInText}</p>
    ${unknown && html`<p role="alert" class="warning">${strings.unknownLogin}</p>`}
    ${
      featured.length > 0 &&
      html`<h2>${strings.typicalPeople}</h2>
        <form method="post" action="/_local/signin">
          <input type="hidden" name="return" value="${returnTo}" />
          <ul class="cards people3">
            ${featured.map(
              ({ login, title, role, hint }) =>
                html`<li>
                  <button class="card" name="login" value="${login}">
                    <span class="initials" aria-hidden="true">${initials(title)}</span>
                    <b>${title}</b><span class="role">${role[language]}</span><span>${hint[language]}</span>
                  </button>
                </li>`
            )}
          </ul>
        </form>`
    }
    ${otherPeople(facts)}
  </div>`;
}

function otherPeople({ strings, returnTo, query, found, total }: SignInFacts): Html {
  return html`<h2 id="others">${strings.searchPeople}</h2>
    <form class="search" method="get" action="/_local/signin" role="search">
      <input type="hidden" name="return" value="${returnTo}" />
      <label for="people">${strings.searchLabel}</label>
      <input id="people" name="q" type="search" value="${query}" autocomplete="off" />
      <button>${strings.search}</button>
    </form>
    <form id="found" method="post" action="/_local/signin" aria-labelledby="others">
      <input type="hidden" name="return" value="${returnTo}" />
      <p role="status">${countLine(strings, found.length, total)}</p>
      <ul class="people">
        ${found.map(
          ({ login, title }) =>
            html`<li>
              <button name="login" value="${login}"><b>${title}</b><span>${login}</span></button>
            </li>`
        )}
      </ul>
    </form>`;
}

function countLine(strings: PageStrings, shown: number, total: number): string {
  if (total === 0) return strings.noPerson;
  const count = `${total} ${total === 1 ? strings.person : strings.people}`;
  if (shown === 0) return strings.typeName.replace('{0}', count);
  return shown < total ? `${count} (${strings.firstOnes})` : count;
}
